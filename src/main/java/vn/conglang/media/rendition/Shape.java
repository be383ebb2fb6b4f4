package vn.conglang.media.rendition;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The shapes into which pictures are cut where they stand in rows, around their focus. */
public enum Shape {
    /** In lists and on cards. */
    CARD("the", 16, 10, 960),
    /** Where a link to an article is shared. */
    SHARE("chia-se", 1200, 630, 1200),
    /** In the desk's library. */
    SQUARE("vuong", 1, 1, 320);

    private static final int[] STEPS = {320, 640, 960, 1200};

    private final String word;
    private final int across;
    private final int down;
    private final int widest;

    Shape(String word, int across, int down, int widest) {
        this.word = word;
        this.across = across;
        this.down = down;
        this.widest = widest;
    }

    /** As it stands in addresses. */
    public String word() {
        return word;
    }

    public static Optional<Shape> ofWord(String word) {
        return Arrays.stream(values()).filter(shape -> shape.word.equals(word)).findFirst();
    }

    /** The key of its name in the bundles. */
    public String key() {
        return "media.shape." + name();
    }

    /** The height of a rendition of this width. */
    public int heightAt(int width) {
        return Math.max(1, Math.round((float) width * down / across));
    }

    /** The widths in which it is offered, smallest first; never wider than what can be cut. */
    public List<Integer> widths(int pictureWidth, int pictureHeight) {
        var largest = Math.min(cut(pictureWidth, pictureHeight, Focus.MIDDLE).width(), widest);
        return IntStream.concat(
                        IntStream.of(STEPS).filter(step -> step < largest), IntStream.of(largest))
                .boxed()
                .toList();
    }

    /** The largest cut of this shape that has the focus as near to its middle as can be. */
    public Cut cut(int pictureWidth, int pictureHeight, Focus focus) {
        var width = Math.min(pictureWidth, Math.round((float) pictureHeight * across / down));
        var height = Math.min(pictureHeight, Math.round((float) pictureWidth * down / across));
        return new Cut(
                start(pictureWidth, Math.max(1, width), focus.x()),
                start(pictureHeight, Math.max(1, height), focus.y()),
                Math.max(1, width),
                Math.max(1, height));
    }

    private static int start(int whole, int part, int focus) {
        var wanted = Math.round(whole * focus / 100f - part / 2f);
        return Math.clamp(wanted, 0, whole - part);
    }

    /** A part of a picture, in its pixels. */
    public record Cut(int x, int y, int width, int height) {}
}
