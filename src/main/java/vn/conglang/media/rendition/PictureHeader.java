package vn.conglang.media.rendition;

/**
 * What a picture says of itself before it is unpacked.
 *
 * @param width in pixels, as stored
 * @param height in pixels, as stored
 * @param orientation the EXIF value 1 to 8: how to turn it upright
 */
public record PictureHeader(int width, int height, int orientation) {

    private static final int FIRST_TURNED = 5;

    public long pixels() {
        return (long) width * height;
    }

    /** In pixels, as one sees it. */
    public int uprightWidth() {
        return orientation >= FIRST_TURNED ? height : width;
    }

    /** In pixels, as one sees it. */
    public int uprightHeight() {
        return orientation >= FIRST_TURNED ? width : height;
    }
}
