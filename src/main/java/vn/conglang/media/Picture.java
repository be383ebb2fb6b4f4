package vn.conglang.media;

import java.util.List;
import java.util.stream.IntStream;
import vn.conglang.core.FileId;
import vn.conglang.media.rendition.Shape;

/**
 * A picture as templates need it. It can be made from columns that a list already has, without
 * another query.
 *
 * @param width of the original in pixels as one sees it
 * @param height of the original in pixels as one sees it
 */
public record Picture(FileId id, int width, int height) {

    private static final int[] STEPS = {320, 640, 960, 1280, 1920};

    /** The widths in which it is offered, smallest first; never wider than the original. */
    public List<Integer> widths() {
        var largest = Math.min(width, STEPS[STEPS.length - 1]);
        return IntStream.concat(
                        IntStream.of(STEPS).filter(step -> step < largest), IntStream.of(largest))
                .boxed()
                .toList();
    }

    /** The same, cut into a shape. */
    public List<Integer> widths(Shape shape) {
        return shape.widths(width, height);
    }

    /** The smallest offered width of a cut that is at least this, or the largest there is. */
    public int widthFor(int wanted, Shape shape) {
        return firstOf(widths(shape), wanted);
    }

    /** The smallest offered width that is at least this, or the largest there is. */
    public int widthFor(int wanted) {
        return firstOf(widths(), wanted);
    }

    private static int firstOf(List<Integer> widths, int wanted) {
        return widths.stream()
                .filter(offered -> offered >= wanted)
                .findFirst()
                .orElse(widths.getLast());
    }

    /** The height of the rendition with this width. */
    public int heightAt(int renditionWidth) {
        return Math.max(1, Math.round((float) height * renditionWidth / width));
    }
}
