package vn.conglang.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PainterTests {

    @ParameterizedTest
    @EnumSource(Scene.class)
    void writesAPictureThatTheDeskCanTake(Scene scene) throws IOException {
        byte[] file = Painter.jpeg(scene, 1);

        var picture = ImageIO.read(new ByteArrayInputStream(file));
        assertThat(picture.getWidth()).isEqualTo(1600);
        assertThat(picture.getHeight()).isEqualTo(1000);
        assertThat(file).hasSizeBetween(60_000, 500_000);
    }

    @Test
    void paintsTheSamePictureFromTheSameSeed() {
        assertThat(pixels(Painter.paint(Scene.MARKET, 7)))
                .isEqualTo(pixels(Painter.paint(Scene.MARKET, 7)));
        assertThat(pixels(Painter.paint(Scene.TEA_HILLS, 7)))
                .isEqualTo(pixels(Painter.paint(Scene.TEA_HILLS, 7)));
    }

    @ParameterizedTest
    @EnumSource(Scene.class)
    void anotherSeedIsAnotherPicture(Scene scene) {
        assertThat(alike(Painter.paint(scene, 1), Painter.paint(scene, 2))).isLessThan(0.5);
    }

    @Test
    void everySceneLooksDifferent() {
        var seen = new HashSet<Integer>();
        for (var scene : Scene.values()) {
            seen.add(Arrays.hashCode(pixels(Painter.paint(scene, 3))));
        }
        assertThat(seen).hasSize(Scene.values().length);
    }

    /** The share of points that have nearly the same colour in both pictures. */
    private static double alike(BufferedImage one, BufferedImage other) {
        int[] left = pixels(one);
        int[] right = pixels(other);
        int same = 0;
        for (int i = 0; i < left.length; i++) {
            if (near(left[i], right[i], 16)
                    && near(left[i], right[i], 8)
                    && near(left[i], right[i], 0)) {
                same++;
            }
        }
        return (double) same / left.length;
    }

    private static boolean near(int one, int other, int channel) {
        return Math.abs((one >> channel & 255) - (other >> channel & 255)) < 6;
    }

    private static int[] pixels(BufferedImage picture) {
        return picture.getRGB(
                0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }
}
