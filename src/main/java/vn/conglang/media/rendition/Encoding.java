package vn.conglang.media.rendition;

/** The encodings in which renditions are made. */
public enum Encoding {
    WEBP("webp", "image/webp"),
    JPEG("jpg", "image/jpeg");

    private final String ending;
    private final String mediaType;

    Encoding(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    public static Encoding ofEnding(String ending) {
        return "webp".equals(ending) ? WEBP : JPEG;
    }

    /** Whether this machine can make it: WebP needs a native library. */
    public boolean isAvailable() {
        return switch (this) {
            case JPEG -> true;
            case WEBP -> WebpLibrary.LOADED;
        };
    }
}
