package vn.conglang.media;

/** What a file is to readers: something to look at in the text, or something to download. */
public enum FileKind {
    PICTURE,
    DOCUMENT
}
