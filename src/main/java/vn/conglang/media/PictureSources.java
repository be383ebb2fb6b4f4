package vn.conglang.media;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.conglang.media.rendition.Encoding;
import vn.conglang.media.rendition.Shape;

/**
 * The addresses of one picture for {@code <picture>}: made from the picture alone, no query.
 *
 * @param webp the {@code srcset} of the WebP renditions; absent where this machine cannot make them
 * @param jpeg the {@code srcset} of the JPEG renditions; absent at the desk, which answers in the
 *     best encoding by itself
 * @param src for browsers that know no {@code srcset}
 */
public record PictureSources(
        @Nullable String webp, @Nullable String jpeg, String src, int width, int height) {

    private static final int ORDINARY = 960;
    private static final int CUT = 640;

    /** As the public gets it: reachable while an article that shows it is public. */
    public static PictureSources forReaders(Picture picture) {
        return forReaders(picture, Encoding.WEBP.isAvailable());
    }

    static PictureSources forReaders(Picture picture, boolean withWebp) {
        return new PictureSources(
                withWebp ? srcset(picture, Encoding.WEBP) : null,
                srcset(picture, Encoding.JPEG),
                address(picture, ORDINARY),
                picture.width(),
                picture.height());
    }

    /** The same, cut into a shape. */
    public static PictureSources forReaders(Picture picture, Shape shape) {
        return new PictureSources(
                Encoding.WEBP.isAvailable() ? srcset(picture, shape, Encoding.WEBP) : null,
                srcset(picture, shape, Encoding.JPEG),
                address(picture, shape, CUT),
                picture.widths(shape).getLast(),
                shape.heightAt(picture.widths(shape).getLast()));
    }

    /** As the desk gets it: for those who may read the file, published or not. */
    public static PictureSources forDesk(Picture picture) {
        return new PictureSources(
                null,
                picture.widths().stream()
                        .map(width -> deskAddress(picture, width) + " " + width + "w")
                        .collect(Collectors.joining(", ")),
                deskAddress(picture, picture.widthFor(ORDINARY)),
                picture.width(),
                picture.height());
    }

    /**
     * One public JPEG of at least this width where the original allows: for feeds and Open Graph.
     */
    public static String address(Picture picture, int wanted) {
        return address(picture, picture.widthFor(wanted), Encoding.JPEG);
    }

    /** The same, cut into a shape. */
    public static String address(Picture picture, Shape shape, int wanted) {
        return address(picture, shape, picture.widthFor(wanted, shape), Encoding.JPEG);
    }

    private static String srcset(Picture picture, Shape shape, Encoding encoding) {
        return picture.widths(shape).stream()
                .map(width -> address(picture, shape, width, encoding) + " " + width + "w")
                .collect(Collectors.joining(", "));
    }

    private static String address(Picture picture, Shape shape, int width, Encoding encoding) {
        return "/anh/" + picture.id() + "-" + shape.word() + "-" + width + "." + encoding.ending();
    }

    private static String srcset(Picture picture, Encoding encoding) {
        return picture.widths().stream()
                .map(width -> address(picture, width, encoding) + " " + width + "w")
                .collect(Collectors.joining(", "));
    }

    private static String address(Picture picture, int width, Encoding encoding) {
        return "/anh/" + picture.id() + "-" + width + "." + encoding.ending();
    }

    private static String deskAddress(Picture picture, int width) {
        return "/toa-soan/tep/" + picture.id() + "/xem?rong=" + width;
    }
}
