package vn.conglang.demo.painting;

import java.awt.Shape;
import java.awt.image.BufferedImage;

/** Sky, sun, clouds, mist and rain. */
final class Sky {

    private static final int COARSE = 6;

    private Sky() {}

    /** The whole sky down to the horizon, with the sun and the clouds of the mood. */
    static void paint(Canvas canvas, Mood mood, Dice dice, double horizon) {
        gradient(canvas, mood, horizon);
        if (mood.weather() == Mood.Weather.CLEAR) {
            sun(canvas, mood, horizon);
        }
        clouds(canvas, mood, dice, horizon);
    }

    static void sun(Canvas canvas, Mood mood, double horizon) {
        double x = mood.sunX() * Canvas.WIDTH;
        double y = mood.sunY() * horizon * 2;
        canvas.glow(x, y, 620, mood.sun(), 0.6);
        canvas.glow(x, y, 150, 0xFFFDF0, 0.7);
        canvas.oval(x, y, 33, 33, 0xFFFDF2, 0.96);
    }

    /** A bank of mist about a height: thick in the middle, torn at its edges. */
    static void mist(
            Canvas canvas, int ink, Dice dice, double y, double thickness, double strength) {
        int columns = Canvas.WIDTH / COARSE;
        int rows = Math.max(8, (int) (thickness * 2 / COARSE));
        var noise = new Noise(dice.seed());
        var bank = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_ARGB);
        for (int row = 0; row < rows; row++) {
            double fromMiddle = (row + 0.5) / rows * 2 - 1;
            double depth = 1 - fromMiddle * fromMiddle;
            for (int column = 0; column < columns; column++) {
                double torn = noise.rough(column * 0.022, row * 0.11, 3);
                double alpha =
                        Math.clamp(depth * 1.5 * (torn * 1.9 - 0.42), 0, 1) * depth * strength;
                bank.setRGB(column, row, (int) (alpha * 255) << 24 | ink);
            }
        }
        canvas.soften(bank, -COARSE, y - thickness, Canvas.WIDTH + 2.0 * COARSE, thickness * 2);
    }

    /** Slanting rain, and the veil that it draws over everything. */
    static void rain(Canvas canvas, Mood mood, Dice dice, double strength) {
        canvas.veil(all(), mood.haze(), 0.16 * strength, 0, 0.05, Canvas.HEIGHT);
        int drops = (int) (520 * strength);
        for (int i = 0; i < drops; i++) {
            double near = dice.between(0, 1);
            double x = dice.between(-60, Canvas.WIDTH + 60);
            double y = dice.between(-60, Canvas.HEIGHT);
            double length = 18 + near * near * 58;
            var drop = Shapes.line(x, y, x - length * 0.22, y + length);
            canvas.stroke(drop, 0.9 + near * 1.2, 0xE9F0EF, 0.10 + near * 0.16);
        }
    }

    static Shape all() {
        return Shapes.box(0, 0, Canvas.WIDTH, Canvas.HEIGHT);
    }

    private static void gradient(Canvas canvas, Mood mood, double horizon) {
        int top = mood.top();
        int middle = mood.middle();
        canvas.fade(Shapes.box(0, 0, Canvas.WIDTH, horizon * 0.56), top, 0, middle, horizon * 0.56);
        canvas.fade(
                Shapes.box(0, horizon * 0.55, Canvas.WIDTH, Canvas.HEIGHT - horizon * 0.55),
                middle,
                horizon * 0.55,
                mood.low(),
                horizon);
    }

    /** High thin cloud, drawn out by the wind. */
    private static void clouds(Canvas canvas, Mood mood, Dice dice, double horizon) {
        int columns = Canvas.WIDTH / COARSE;
        int rows = (int) (horizon / COARSE) + 2;
        var noise = new Noise(dice.seed());
        var veil = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_ARGB);
        double cover =
                switch (mood.weather()) {
                    case RAIN -> 0.30;
                    case CLOUDY -> dice.between(0.40, 0.50);
                    case CLEAR -> dice.between(0.50, 0.58);
                };
        int bright = Ink.mix(mood.low(), 0xFFFFFF, 0.45);
        int dull =
                Ink.mix(
                        mood.middle(),
                        mood.shade(),
                        mood.weather() == Mood.Weather.RAIN ? 0.5 : 0.16);
        for (int row = 0; row < rows; row++) {
            double height = (double) row / rows;
            for (int column = 0; column < columns; column++) {
                double thick = noise.rough(column * 0.014 + row * 0.011, lift(height), 5);
                double above = noise.rough(column * 0.014 + row * 0.011, lift(height - 0.035), 4);
                double alpha =
                        Math.clamp((thick - cover) * 4.4, 0, 0.92)
                                * Math.clamp((1 - height) * 4, 0, 1);
                int ink =
                        Ink.mix(bright, dull, Math.clamp((above - thick + 0.05) * -7 + 0.62, 0, 1));
                veil.setRGB(column, row, (int) (alpha * 255) << 24 | ink);
            }
        }
        canvas.soften(veil, -COARSE, 0, Canvas.WIDTH + 2.0 * COARSE, horizon + COARSE);
    }

    /** Clouds stand wide apart overhead and close together at the horizon. */
    private static double lift(double height) {
        return 1.9 / (1.22 - height);
    }
}
