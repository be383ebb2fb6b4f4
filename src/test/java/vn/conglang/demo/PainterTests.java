package vn.conglang.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PainterTests {

    @ParameterizedTest
    @EnumSource(Scene.class)
    void paintsAPictureThatTheDeskCanTakeAndEachSeedItsOwn(Scene scene) throws IOException {
        byte[] file = Painter.jpeg(scene, 1);

        var picture = ImageIO.read(new ByteArrayInputStream(file));
        assertThat(file).hasSizeBetween(60_000, 400_000);
        assertThat(picture.getWidth()).isEqualTo(1600);
        assertThat(picture.getHeight()).isEqualTo(1000);
        assertThat(alike(picture, Painter.paint(scene, 2))).isLessThan(0.5);
    }

    @ParameterizedTest
    @EnumSource(names = {"MARKET", "TEA_HILLS", "FLOOD"})
    void paintsTheSamePictureFromTheSameSeed(Scene scene) {
        assertThat(pixels(Painter.paint(scene, 7))).isEqualTo(pixels(Painter.paint(scene, 7)));
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
        return Math.abs(((one >> channel) & 255) - ((other >> channel) & 255)) < 6;
    }

    private static int[] pixels(BufferedImage picture) {
        return picture.getRGB(
                0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }
}
