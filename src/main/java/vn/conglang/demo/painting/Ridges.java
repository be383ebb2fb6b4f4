package vn.conglang.demo.painting;

import java.awt.geom.Path2D;

/** Mountain chains behind one another, each paler than the one before it. */
final class Ridges {

    private Ridges() {}

    /**
     * Chains from {@code far} (height of the farthest baseline) down to {@code near}; {@code
     * closest} is the haze of the nearest.
     */
    static void paint(
            Canvas canvas,
            Mood mood,
            Dice dice,
            int ink,
            double far,
            double near,
            double closest,
            int count) {
        for (int i = 0; i < count; i++) {
            double share = count == 1 ? 1 : (double) i / (count - 1);
            double base = far + (near - far) * share;
            double tall = (190 - 50 * share) * dice.between(0.75, 1.3);
            ridge(canvas, mood, dice, ink, base, tall, 0.95 - (0.95 - closest) * share);
            if (dice.chance(0.4 + mood.mist() * 0.5)) {
                Sky.mist(
                        canvas,
                        Ink.light(mood.haze(), 0.2),
                        dice,
                        base + 14,
                        34 + 46 * share,
                        0.75 * mood.mist());
            }
        }
    }

    /** One chain whose foot stands at {@code base}; {@code distance} 0 is near, 1 the horizon. */
    static void ridge(
            Canvas canvas,
            Mood mood,
            Dice dice,
            int ink,
            double base,
            double tall,
            double distance) {
        var noise = new Noise(dice.seed());
        double stretch = dice.between(0.0016, 0.0026) * (1.15 - 0.4 * (1 - distance));
        double start = dice.between(0, 50);
        int step = 5;
        int columns = Canvas.WIDTH / step + 3;
        double[] skyline = new double[columns];
        for (int i = 0; i < columns; i++) {
            double crest = noise.crests(start + i * step * stretch, 3.3, 5);
            skyline[i] = base - tall * Math.pow(crest, 1.35) * 1.25;
        }
        int body = mood.shaded(ink, distance, 0.34);
        int foot = Ink.mix(mood.seen(ink, distance), mood.haze(), 0.55);
        var shape =
                Shapes.below(
                        x -> skyline[Math.min(columns - 1, (int) (x / step))],
                        0,
                        Canvas.WIDTH,
                        base + 260,
                        step);
        canvas.fade(shape, body, base - tall, foot, base + tall * 0.25);
        flanks(canvas, mood, dice, skyline, step, tall, body, distance);
    }

    /** Strokes that run down from the crest: lit on the sun's side, shaded on the other. */
    private static void flanks(
            Canvas canvas,
            Mood mood,
            Dice dice,
            double[] skyline,
            int step,
            double tall,
            int body,
            double distance) {
        int lit = Ink.mix(body, Ink.light(mood.sun(), 0.3), 0.5 - 0.3 * distance);
        int shade = Ink.mix(body, mood.shade(), 0.5 - 0.32 * distance);
        for (int i = 2; i < skyline.length - 2; i++) {
            double slope = (skyline[i + 2] - skyline[i - 2]) / (4.0 * step);
            boolean facesSun = slope * mood.side() < 0;
            double steep = Math.min(1, Math.abs(slope) * 2.2);
            for (int mark = 0; mark < 2; mark++) {
                double length = tall * dice.between(0.12, 0.6) * (0.35 + steep);
                double x = i * step + dice.between(-4, 4);
                double y = skyline[i] + 1 + mark * dice.between(0, tall * 0.4);
                double lean = (slope > 0 ? 1 : -1) * length * dice.between(0.25, 0.8);
                Path2D stroke =
                        Shapes.blade(
                                x, y, x + lean, y + length, length * 0.07, dice.between(-0.1, 0.1));
                canvas.fill(stroke, facesSun ? lit : shade, 0.17 * (0.3 + steep));
            }
        }
    }
}
