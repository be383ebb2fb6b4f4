package vn.conglang.demo.painting;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * What turns a drawn picture into a painted one: edges that the hand has not ruled, the grain of
 * the paper, warm lights and cool shades, and a little dark at the corners.
 */
final class Finish {

    private static final int TILE = 512;
    private static final int[] WOBBLE = wobble();
    private static final short[] PAPER = paper();

    private Finish() {}

    static BufferedImage of(BufferedImage drawn, long seed) {
        int width = drawn.getWidth();
        int height = drawn.getHeight();
        var painted = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] from = ((DataBufferInt) drawn.getRaster().getDataBuffer()).getData();
        int[] to = ((DataBufferInt) painted.getRaster().getDataBuffer()).getData();
        int shiftX = (int) (seed & 255);
        int shiftY = (int) (seed >> 8 & 255);
        for (int y = 0; y < height; y++) {
            int tileRow = ((y + shiftY) & (TILE - 1)) * TILE;
            double down = (double) y / height - 0.5;
            for (int x = 0; x < width; x++) {
                int place = tileRow + ((x + shiftX) & (TILE - 1));
                int bend = WOBBLE[place];
                int fromX = Math.clamp(x + (bend >> 8), 0, width - 1);
                int fromY = Math.clamp(y + (byte) bend, 0, height - 1);
                double across = (double) x / width - 0.5;
                int corner = (int) ((across * across + down * down) * 46) - 4;
                to[y * width + x] =
                        tone(from[fromY * width + fromX], PAPER[place], Math.max(0, corner));
            }
        }
        return painted;
    }

    private static int tone(int ink, int paper, int corner) {
        int red = ink >> 16 & 255;
        int green = ink >> 8 & 255;
        int blue = ink & 255;
        int bright = (red * 3 + green * 6 + blue) / 10;
        // A little warmth in the lights and a little blue in the darks hold the colours together.
        int warm = (bright - 120) / 26;
        int lift = paper * (300 - bright) / 256 + (bright - 128) / 9 - corner;
        return clip(rich(red, bright) + warm + lift) << 16
                | clip(rich(green, bright) + warm / 3 + lift) << 8
                | clip(rich(blue, bright) - warm + lift);
    }

    /** A channel farther from grey. */
    private static int rich(int channel, int bright) {
        return bright + (channel - bright) * 19 / 16;
    }

    private static int clip(int value) {
        return value < 0 ? 0 : Math.min(value, 255);
    }

    /** How far each point of the paper is drawn aside: x in the upper, y in the lowest byte. */
    private static int[] wobble() {
        var noise = new Noise(11);
        int[] tile = new int[TILE * TILE];
        for (int y = 0; y < TILE; y++) {
            for (int x = 0; x < TILE; x++) {
                double across = round(noise, x, y, 32, 32, 0) - 0.5;
                double down = round(noise, x, y, 32, 32, 77) - 0.5;
                tile[y * TILE + x] =
                        (int) Math.round(across * 4.2) << 8 | (int) Math.round(down * 4.2) & 255;
            }
        }
        return tile;
    }

    private static short[] paper() {
        var noise = new Noise(23);
        short[] tile = new short[TILE * TILE];
        for (int y = 0; y < TILE; y++) {
            for (int x = 0; x < TILE; x++) {
                double brushHairs = round(noise, x, y, 24, 2.4, 40) - 0.5;
                double wash = round(noise, x, y, 64, 64, 5) - 0.5;
                double fibre = noise.corner(x, y) - 0.5;
                tile[y * TILE + x] = (short) Math.round(brushHairs * 9 + wash * 15 + fibre * 7);
            }
        }
        return tile;
    }

    /** Noise that meets itself at the edges of the tile. */
    private static double round(Noise noise, int x, int y, double wide, double tall, int plane) {
        double left = (double) x / TILE;
        double top = (double) y / TILE;
        double a = noise.at(x / wide + plane, y / tall);
        double b = noise.at((x - TILE) / wide + plane, y / tall);
        double c = noise.at(x / wide + plane, (y - TILE) / tall);
        double d = noise.at((x - TILE) / wide + plane, (y - TILE) / tall);
        double upper = a + (b - a) * left;
        double lower = c + (d - c) * left;
        return upper + (lower - upper) * top;
    }
}
