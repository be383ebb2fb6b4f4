package vn.conglang.media.rendition;

/**
 * What a picture carries beside its pixels, as far as the desk needs it. Readers get none of it.
 *
 * @param credit who made it or holds the rights, as the file says; empty where it says nothing
 * @param hasPlace whether it tells where it was taken
 */
public record PictureNotes(String credit, boolean hasPlace) {

    public static final PictureNotes NONE = new PictureNotes("", false);
}
