package vn.conglang.demo.painting;

/** Plum trees about a village: white in early spring, red with fruit in early summer. */
final class PlumOrchard implements Picture {

    private final boolean ripe;

    PlumOrchard(boolean ripe) {
        this.ripe = ripe;
    }

    @Override
    public void paint(Canvas canvas, Dice dice) {
        var mood = ripe ? Mood.bright(dice) : springLight(dice);
        double horizon = dice.between(300, 370);
        Sky.paint(canvas, mood, dice, horizon + 60);
        Ridges.paint(canvas, mood, dice, 0x50707A, horizon - 10, horizon + 60, 0.62, 4);
        var meadow = new Noise(dice.seed());
        var terrain =
                new Terrain(new Hills(dice, 0.8), (smooth, x, z) -> smooth, 1.8, horizon - 60);
        int grass = ripe ? 0x6C9A4A : 0x8FA45C;
        terrain.paint(
                canvas,
                mood,
                (smooth, x, z, light, distance) -> {
                    int ink = Ink.mix(grass, 0xB5A566, meadow.rough(x * 0.8, z * 0.8, 2) * 0.7);
                    return mood.ground(
                            Ink.mix(ink, 0x55763C, meadow.at(x * 13, z * 26) * 0.4),
                            light,
                            distance);
                });
        var scatter = new Scatter(canvas, mood, dice, terrain);
        scatter.houses(4 + dice.below(3), 6, 11);
        scatter.groves(6, 0.015, 12, 26);
        scatter.strew(
                95,
                3.4,
                20,
                (x, y, scale, distance) ->
                        orchardTree(scatter, mood, dice, canvas, x, y, scale, distance));
        scatter.farmers(6, 3.2, 6);
        scatter.tufts(150, Ink.light(grass, 0.1));
        scatter.draw();
        Sky.mist(canvas, Ink.light(mood.haze(), 0.4), dice, horizon + 90, 60, 0.6 * mood.mist());
        foreground(canvas, mood, dice);
        if (!ripe) {
            petals(canvas, mood, dice);
        }
    }

    private static Mood springLight(Dice dice) {
        return switch (dice.below(4)) {
            case 0 -> Mood.dawn(dice);
            case 1 -> Mood.overcast(dice);
            case 2 -> Mood.jade(dice);
            default -> Mood.morning(dice);
        };
    }

    private void orchardTree(
            Scatter scatter,
            Mood mood,
            Dice dice,
            Canvas canvas,
            double x,
            double y,
            double scale,
            double distance) {
        double size = scale * dice.between(0.36, 0.52);
        if (ripe) {
            scatter.trees().broad(x, y, size, 0x5B8F45, distance);
            for (int i = 0; i < 14 && size > 40; i++) {
                double plumX = x + dice.bell() * size * 0.16;
                double plumY = y - size * 0.62 + dice.bell() * size * 0.14;
                canvas.oval(
                        plumX, plumY, size * 0.022, size * 0.022, mood.seen(0xB23A4B, distance));
            }
        } else {
            scatter.trees().broad(x, y, size, dice.chance(0.25) ? 0xF3C6D0 : 0xF6F0EC, distance);
        }
    }

    private void foreground(Canvas canvas, Mood mood, Dice dice) {
        var trees = new Trees(canvas, mood, dice);
        boolean left = dice.chance(0.5);
        int bark = mood.shaded(0x5A4540, 0, 0.35);
        for (int branch = 0; branch < 3; branch++) {
            double x = left ? -70 : Canvas.WIDTH + 70;
            double y = 10 + branch * 190 + dice.between(-40, 40);
            double angle = left ? dice.between(-0.1, 0.35) : Math.PI - dice.between(-0.1, 0.35);
            trees.forked(
                    x,
                    y,
                    190 - branch * 38,
                    angle,
                    15 - branch * 3.2,
                    bark,
                    (toX, toY, twig) -> adorn(canvas, mood, dice, toX, toY));
        }
    }

    private void adorn(Canvas canvas, Mood mood, Dice dice, double x, double y) {
        int count = ripe ? 1 : 3;
        for (int i = 0; i < count; i++) {
            double atX = x + dice.bell() * 13;
            double atY = y + dice.bell() * 13;
            if (ripe) {
                fruitAndLeaves(canvas, mood, dice, atX, atY);
            } else {
                flower(canvas, mood, dice, atX, atY, dice.between(8, 14));
            }
        }
    }

    private static void flower(
            Canvas canvas, Mood mood, Dice dice, double x, double y, double size) {
        int petal = mood.seen(Ink.mix(0xFFFFFF, 0xF6BCCB, dice.between(0, 0.45)), 0);
        double start = dice.between(0, 2);
        for (int i = 0; i < 5; i++) {
            double angle = start + i * Math.PI * 0.4;
            canvas.oval(
                    x + Math.cos(angle) * size * 0.52,
                    y + Math.sin(angle) * size * 0.5,
                    size * 0.44,
                    size * 0.42,
                    Ink.mix(petal, mood.shade(), dice.between(0, 0.16)));
        }
        canvas.oval(x, y, size * 0.17, size * 0.17, 0xE8B84A);
        canvas.oval(x, y, size * 0.08, size * 0.08, 0xB5485C);
    }

    private static void fruitAndLeaves(Canvas canvas, Mood mood, Dice dice, double x, double y) {
        for (int i = 0; i < 3; i++) {
            double angle = dice.between(0, Math.PI * 2);
            double reach = dice.between(34, 58);
            int leaf = Ink.vary(dice.pick(0x5C8F45, 0x79A54F, 0x476F3F), dice, 0.02);
            canvas.fill(
                    Shapes.blade(
                            x,
                            y,
                            x + Math.cos(angle) * reach,
                            y + Math.sin(angle) * reach,
                            15,
                            0.06),
                    mood.shaded(leaf, 0, dice.between(0, 0.4)));
        }
        if (dice.chance(0.55)) {
            int skin = dice.pick(0xA83248, 0xC24A4E, 0x7C2A4D, 0xD9803F);
            double size = dice.between(15, 21);
            canvas.oval(x, y + size, size, size * 1.04, mood.shaded(skin, 0, 0.35));
            canvas.oval(
                    x + mood.side() * size * 0.16,
                    y + size * 0.9,
                    size * 0.78,
                    size * 0.84,
                    mood.seen(skin, 0));
            canvas.oval(
                    x + mood.side() * size * 0.4,
                    y + size * 0.62,
                    size * 0.22,
                    size * 0.28,
                    0xFFE9DC,
                    0.5);
        }
    }

    private static void petals(Canvas canvas, Mood mood, Dice dice) {
        for (int i = 0; i < 60; i++) {
            double size = dice.between(2.5, 6);
            double x = dice.between(0, Canvas.WIDTH);
            double y = dice.between(200, Canvas.HEIGHT);
            canvas.turned(
                    x,
                    y,
                    dice.between(0, 180),
                    () -> canvas.oval(x, y, size, size * 0.55, mood.seen(0xFDF3F2, 0), 0.8));
        }
    }
}
