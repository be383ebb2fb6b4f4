package vn.conglang.media.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where the scissors go. */
class ShapeTests {

    @Test
    void cutsASquareAroundWhoStandsAtTheRight() {
        var cut = Shape.SQUARE.cut(1000, 500, new Focus(80, 50));

        assertThat(cut).isEqualTo(new Shape.Cut(500, 0, 500, 500));
    }

    @Test
    void cutsAWideShapeAroundAFaceAtTheTop() {
        var cut = Shape.SHARE.cut(1200, 1200, new Focus(50, 10));

        assertThat(cut).isEqualTo(new Shape.Cut(0, 0, 1200, 630));
    }

    @Test
    void offersNothingWiderThanCanBeCut() {
        assertThat(Shape.SQUARE.widths(1000, 200)).containsExactly(200);
        assertThat(Shape.CARD.widths(3000, 2000)).containsExactly(320, 640, 960);
        assertThat(Shape.SHARE.widths(3000, 2000)).containsExactly(320, 640, 960, 1200);
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void staysWithinThePicture(Shape shape) {
        for (var width : new int[] {1, 2, 7, 319, 4000}) {
            for (var height : new int[] {1, 3, 200, 3999}) {
                for (var at : new int[] {0, 1, 50, 99, 100}) {
                    var cut = shape.cut(width, height, new Focus(at, 100 - at));

                    assertThat(cut.x()).isBetween(0, width - cut.width());
                    assertThat(cut.y()).isBetween(0, height - cut.height());
                }
            }
        }
    }
}
