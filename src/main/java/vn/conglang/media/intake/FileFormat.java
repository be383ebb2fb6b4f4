package vn.conglang.media.intake;

import static vn.conglang.media.FileKind.DOCUMENT;
import static vn.conglang.media.FileKind.PICTURE;

import java.util.stream.Stream;
import vn.conglang.media.FileKind;

/** The formats that are taken in; all others are turned away. */
public enum FileFormat {
    JPEG(PICTURE, "image/jpeg", "jpg"),
    PNG(PICTURE, "image/png", "png"),
    WEBP(PICTURE, "image/webp", "webp"),
    GIF(PICTURE, "image/gif", "gif"),
    PDF(DOCUMENT, "application/pdf", "pdf"),
    DOCX(
            DOCUMENT,
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "docx"),
    XLSX(DOCUMENT, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ODT(DOCUMENT, "application/vnd.oasis.opendocument.text", "odt");

    private final FileKind kind;
    private final String mediaType;
    private final String ending;

    FileFormat(FileKind kind, String mediaType, String ending) {
        this.kind = kind;
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public FileKind kind() {
        return kind;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of the file's name, without the dot. */
    public String ending() {
        return ending;
    }

    /** The name under which Java's image readers know a picture's format. */
    public String reader() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public static FileFormat ofMediaType(String mediaType) {
        return Stream.of(values())
                .filter(format -> format.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(mediaType));
    }
}
