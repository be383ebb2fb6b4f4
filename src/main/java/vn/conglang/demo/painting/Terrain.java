package vn.conglang.demo.painting;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Ground seen from a hillside, laid down slice by slice from near to far. The world's unit is about
 * ten paces; the eye is at (0, 0), {@code eye} above zero, and looks along z.
 */
final class Terrain {

    /** The lie of the land: its smooth height at a place. */
    @FunctionalInterface
    interface Lie {
        double at(double x, double z);
    }

    /** What is built or planted on the smooth land: the final height. */
    @FunctionalInterface
    interface Relief {
        double at(double smooth, double x, double z);
    }

    /**
     * The colour of a place; {@code light} is 0 (in shade) – 1 (towards the sun), {@code distance}
     * 0–1.
     */
    @FunctionalInterface
    interface Surface {
        int at(double smooth, double x, double z, double light, double distance);
    }

    /** A place on the ground as it is seen: pixels, and the pixels that one unit measures there. */
    record Spot(double x, double y, double scale) {}

    static final double NEAR = 1.1;
    static final double FAR = 36;
    private static final double STEP = 1.0115;
    private static final double FOCUS = 1150;
    private static final int COARSE = 8;

    private final Lie lie;
    private final Relief relief;
    private final double eye;
    private final double horizon;

    Terrain(Lie lie, Relief relief, double eye, double horizon) {
        this.lie = lie;
        this.relief = relief;
        this.eye = eye;
        this.horizon = horizon;
    }

    double height(double x, double z) {
        return relief.at(lie.at(x, z), x, z);
    }

    /** Where a place is seen, or null where it is hidden behind a hill or outside the picture. */
    @Nullable Spot spot(double x, double z) {
        double scale = FOCUS / z;
        double seenX = Canvas.WIDTH / 2.0 + x * scale;
        double seenY = horizon + (eye - height(x, z)) * scale;
        if (seenX < -80 || seenX > Canvas.WIDTH + 80 || seenY > Canvas.HEIGHT + 60) {
            return null;
        }
        for (double before = z * 0.985; before > NEAR; before *= 0.97) {
            double hill = horizon + (eye - lie.at(x * before / z, before)) * FOCUS / before;
            if (hill < seenY - 3) {
                return null;
            }
        }
        return new Spot(seenX, seenY, scale);
    }

    /** The world's x of a column of the picture at a depth. */
    double across(double pixel, double z) {
        return (pixel - Canvas.WIDTH / 2.0) * z / FOCUS;
    }

    void paint(Canvas canvas, Mood mood, Surface surface) {
        new Sweep(canvas.sheet(), mood, surface).run();
    }

    /** One pass over the ground; each column remembers how high it has been painted. */
    private final class Sweep {

        private final int[] pixels;
        private final Mood mood;
        private final Surface surface;
        private final Noise clouds;
        private final double[] painted = new double[Canvas.WIDTH];
        private final double[] lastTop = new double[Canvas.WIDTH];
        private final double[] before = new double[Canvas.WIDTH + COARSE + 1];
        private final double[] smooth = new double[Canvas.WIDTH + COARSE + 1];
        private final float[][] rest = new float[4][Canvas.WIDTH];

        Sweep(BufferedImage sheet, Mood mood, Surface surface) {
            pixels = ((DataBufferInt) sheet.getRaster().getDataBuffer()).getData();
            this.mood = mood;
            this.surface = surface;
            clouds = new Noise(mood.top() + Math.round(mood.sunX() * 1e6));
            Arrays.fill(painted, Canvas.HEIGHT);
            Arrays.fill(lastTop, Canvas.HEIGHT);
        }

        void run() {
            measure(NEAR / STEP);
            for (double z = NEAR; z < FAR; z *= STEP) {
                System.arraycopy(smooth, 0, before, 0, smooth.length);
                measure(z);
                slice(z);
            }
            for (int column = 0; column < Canvas.WIDTH; column++) {
                settle(column);
            }
        }

        /** Heights across one slice: exact every few columns, straight between them. */
        private void measure(double z) {
            double unit = z / FOCUS;
            double left = -Canvas.WIDTH / 2.0 * unit;
            double here = lie.at(left, z);
            for (int column = 0; column <= Canvas.WIDTH; column += COARSE) {
                double next = lie.at(left + (column + COARSE) * unit, z);
                for (int i = 0; i < COARSE; i++) {
                    smooth[column + i] = here + (next - here) * i / COARSE;
                }
                here = next;
            }
        }

        private void slice(double z) {
            double unit = z / FOCUS;
            double deep = z * (1 - 1 / STEP);
            double distance = Math.log(z / NEAR) / Math.log(FAR / NEAR);
            double veil = Math.pow(distance, 2.7);
            double sunward = -mood.side() * 0.8;
            for (int column = 0; column < Canvas.WIDTH; column++) {
                double top = seen(column, smooth[column], z);
                double last = lastTop[column];
                lastTop[column] = top;
                if (Math.min(top, last) - 2 < painted[column]) {
                    double slopeX = (smooth[column + COARSE] - smooth[column]) / (COARSE * unit);
                    double slopeZ = (smooth[column] - before[column]) / deep;
                    double facing =
                            (slopeX * sunward - slopeZ * 0.25 + 0.55)
                                    / Math.sqrt(1 + slopeX * slopeX + slopeZ * slopeZ);
                    double light = Math.clamp(0.34 + facing * 0.72, 0, 1);
                    double open =
                            Math.clamp(
                                    (clouds.at(column * unit * 0.22, z * 0.22) - 0.30) * 5,
                                    0.55,
                                    1);
                    climb(column, z, deep, Math.abs(top - last), light * open, veil);
                }
            }
        }

        /**
         * From the slice before to this one, in steps so small that no edge of the relief is
         * missed.
         */
        private void climb(
                int column, double z, double deep, double rise, double light, double veil) {
            int parts = Math.clamp((int) Math.ceil(rise / 2.1), 1, 10);
            for (int part = 1; part <= parts; part++) {
                double share = (double) part / parts;
                double level = before[column] + (smooth[column] - before[column]) * share;
                double depth = z - deep * (1 - share);
                double top = seen(column, level, depth);
                if (top < painted[column]) {
                    double x = (column - Canvas.WIDTH / 2.0) * depth / FOCUS;
                    raise(column, top, surface.at(level, x, depth, light, veil));
                }
            }
        }

        private double seen(int column, double level, double depth) {
            double unit = depth / FOCUS;
            double x = (column - Canvas.WIDTH / 2.0) * unit;
            return horizon + (eye - relief.at(level, x, depth)) / unit;
        }

        /**
         * Paints a column up to a height; a pixel that is covered in part waits for what lies
         * behind.
         */
        private void raise(int column, double top, int ink) {
            double from = painted[column];
            double to = Math.max(0, top);
            int row = (int) Math.ceil(from) - 1;
            while (row >= 0 && row + 1 > to && from > to) {
                double part = from - Math.max(to, row);
                rest[0][column] += (float) (Ink.red(ink) * part);
                rest[1][column] += (float) (Ink.green(ink) * part);
                rest[2][column] += (float) (Ink.blue(ink) * part);
                rest[3][column] += (float) part;
                from = Math.max(to, row);
                if (from <= row) {
                    finish(column, row);
                }
                row--;
            }
            painted[column] = to;
        }

        private void finish(int column, int row) {
            if (row < Canvas.HEIGHT && rest[3][column] > 0) {
                float share = rest[3][column];
                int ink =
                        (int) (rest[0][column] / share) << 16
                                | (int) (rest[1][column] / share) << 8
                                | (int) (rest[2][column] / share);
                int place = row * Canvas.WIDTH + column;
                pixels[place] =
                        share >= 0.999 ? ink : Ink.mix(pixels[place] & 0xFFFFFF, ink, share);
            }
            for (float[] channel : rest) {
                channel[column] = 0;
            }
        }

        private void settle(int column) {
            int row = (int) Math.floor(painted[column]);
            finish(column, Math.clamp(row, 0, Canvas.HEIGHT - 1));
        }
    }
}
