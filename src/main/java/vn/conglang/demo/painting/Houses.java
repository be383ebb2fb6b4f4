package vn.conglang.demo.painting;

/**
 * Rammed-earth houses under tiles, thatch or tin. Sizes are widths in pixels; (x, y) is the middle
 * of the foot.
 */
final class Houses {

    private final Canvas canvas;
    private final Mood mood;
    private final Dice dice;

    Houses(Canvas canvas, Mood mood, Dice dice) {
        this.canvas = canvas;
        this.mood = mood;
        this.dice = dice;
    }

    void earth(double x, double y, double size, double distance) {
        int wall = Ink.vary(dice.pick(0xC79A62, 0xB98B5A, 0xD2AA73, 0xC2A07A), dice, 0.02);
        int roof = Ink.vary(dice.pick(0x6E6660, 0x7B5F4A, 0x5E6670, 0x8A5444), dice, 0.02);
        double mirror = mood.side() > 0 ? -1 : 1;
        canvas.shadow(x, y, size * 0.75, size * 0.12, mood.shaded(0x3B3A30, distance, 0.6), 0.45);
        canvas.at(
                x,
                y,
                size / 130,
                mirror,
                () -> {
                    walls(wall, distance);
                    roof(roof, distance);
                });
        if (size > 60 && dice.chance(0.5)) {
            smoke(x, y - size * 0.6, size * 0.9);
        }
    }

    /** Smoke of a kitchen fire, drifting away from the ridge. */
    void smoke(double x, double y, double tall) {
        double drift = dice.between(0.2, 0.5);
        for (int i = 0; i < 18; i++) {
            double share = i / 18.0;
            double bend = Math.sin(share * 5) * 0.06 * tall;
            double puff = tall * (0.09 + share * 0.2);
            canvas.glow(
                    x + share * share * tall * drift + bend,
                    y - share * tall,
                    puff,
                    0xF4F2EA,
                    0.34 * (1 - share));
        }
    }

    private void walls(int wall, double distance) {
        int front = mood.shaded(wall, distance, 0.06);
        int side = mood.shaded(wall, distance, 0.45);
        var face = Shapes.box(-52, -40, 92, 40);
        canvas.fade(face, Ink.dark(front, 0.14), -40, front, 0);
        canvas.fill(Shapes.poly(40, 0, 74, -11, 74, -50, 40, -40), side);
        canvas.fill(Shapes.box(-52, -5, 92, 5), mood.shaded(0x8D857A, distance, 0.3));
        canvas.fill(
                Shapes.poly(40, 0, 74, -11, 74, -15, 40, -5), mood.shaded(0x8D857A, distance, 0.6));
        int opening =
                mood.evening()
                        ? Ink.mix(0xFFC766, mood.haze(), distance)
                        : mood.shaded(0x4A3426, distance, 0.4);
        canvas.fill(Shapes.box(-15, -30, 17, 30), mood.shaded(0x6B4A33, distance, 0.3));
        canvas.fill(Shapes.box(-12, -28, 11, 28), opening);
        canvas.fill(Shapes.box(-41, -27, 13, 11), opening);
        canvas.fill(Shapes.box(15, -27, 13, 11), opening);
        canvas.fill(Shapes.box(-35.3, -27, 1.4, 11), front);
        canvas.fill(Shapes.box(20.7, -27, 1.4, 11), front);
    }

    private void roof(int roof, double distance) {
        int lit = mood.shaded(Ink.light(roof, 0.12), distance, 0.02);
        int shade = mood.shaded(roof, distance, 0.5);
        canvas.fill(Shapes.box(-52, -40, 92, 7), mood.shaded(0x3A2C22, distance, 0.4), 0.5);
        var front = Shapes.poly(-63, -36, -42, -74, 34, -74, 49, -36);
        canvas.fade(front, Ink.dark(lit, 0.10), -74, lit, -36);
        canvas.fill(Shapes.poly(34, -74, 49, -36, 86, -48), shade);
        for (int row = 1; row < 6; row++) {
            double share = row / 6.0;
            canvas.stroke(
                    Shapes.line(
                            -42 - 21 * share, -74 + 38 * share, 34 + 15 * share, -74 + 38 * share),
                    1.1,
                    Ink.dark(lit, 0.35),
                    0.5);
        }
        canvas.stroke(Shapes.line(-43, -74.5, 34, -74.5), 3, Ink.dark(lit, 0.25));
        canvas.stroke(Shapes.line(34, -74.5, 49, -36), 2, Ink.dark(lit, 0.2));
    }
}
