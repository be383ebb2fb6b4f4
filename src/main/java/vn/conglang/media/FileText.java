package vn.conglang.media;

/**
 * The words found in a file.
 *
 * @param complete false when the document was too long, too slow or unreadable in part, so that
 *     words may be missing
 */
public record FileText(String text, boolean complete) {

    static final FileText NONE = new FileText("", true);
}
