package vn.conglang.demo.painting;

/** Pineapple planted in lines over low red hills, with ripe fruit near at hand. */
final class PineappleFields implements Picture {

    @Override
    public void paint(Canvas canvas, Dice dice) {
        var mood = Mood.bright(dice);
        double horizon = dice.between(280, 350);
        Sky.paint(canvas, mood, dice, horizon + 70);
        Ridges.paint(canvas, mood, dice, 0x4B7568, horizon - 10, horizon + 60, 0.72, 3);
        double bearing = dice.between(0.2, 1.2);
        var terrain =
                new Terrain(
                        new Hills(dice, 0.5),
                        (smooth, x, z) -> smooth + 0.05 * plant(x, z, bearing),
                        2.0,
                        horizon - 70);
        var soil = new Noise(dice.seed());
        terrain.paint(
                canvas,
                mood,
                (smooth, x, z, light, distance) -> {
                    double leaf = plant(x, z, bearing);
                    int green = Ink.mix(0x5E9A63, 0x9DB56A, soil.at(x * 14, z * 30));
                    int earth = Ink.mix(0xC06A40, 0xD98F58, soil.at(x * 5, z * 9));
                    boolean fruit =
                            z > 6.5
                                    && leaf > 0.86
                                    && soil.corner(
                                                    (int) Math.floor(x * 4.5),
                                                    (int) Math.floor(z * 4.5))
                                            > 0.55;
                    int ink =
                            fruit
                                    ? 0xE79A35
                                    : Ink.mix(earth, green, Math.clamp(leaf * 1.7 - 0.15, 0, 1));
                    double soft = Math.clamp(z / 16 - 0.3, 0, 0.8);
                    return mood.ground(Ink.mix(ink, 0x7D9460, soft), light, distance);
                });
        var scatter = new Scatter(canvas, mood, dice, terrain);
        scatter.groves(16, 0.02, 8, 26);
        scatter.houses(3, 9, 18);
        scatter.strew(
                9,
                3,
                7,
                (x, y, scale, distance) ->
                        scatter.people()
                                .woman(
                                        x,
                                        y + scale * 0.03,
                                        scale * 0.26,
                                        People.Arms.FORWARD,
                                        true));
        plants(canvas, mood, dice, scatter, bearing);
        scatter.draw();
        foreground(canvas, mood, dice);
    }

    /** Every plant of the nearer rows stands where the relief has its mound. */
    private static void plants(
            Canvas canvas, Mood mood, Dice dice, Scatter scatter, double bearing) {
        for (int row = -30; row < 30; row++) {
            for (int bush = -40; bush < 40; bush++) {
                double along = (row + 0.5) / 2.6;
                double across = (bush + 0.5) / 3.4;
                double x =
                        along * Math.cos(bearing) - across * Math.sin(bearing) + dice.bell() * 0.02;
                double z =
                        along * Math.sin(bearing) + across * Math.cos(bearing) + dice.bell() * 0.02;
                if (z > 2.2 && z < 6.6 && Math.abs(x) < z * 0.75) {
                    scatter.put(
                            x,
                            z,
                            (px, py, scale, distance) ->
                                    tussock(canvas, mood, dice, px, py, scale * 0.17));
                }
            }
        }
    }

    /** A plant at a distance: a few blades, and the fruit where it has one. */
    private static void tussock(
            Canvas canvas, Mood mood, Dice dice, double x, double y, double size) {
        for (int i = 0; i < 9; i++) {
            double angle = Math.PI * (0.08 + 0.84 * i / 8) + dice.between(-0.12, 0.12);
            int leaf = Ink.mix(0x55895F, 0xA3B96C, dice.between(0, 1));
            double tipX = x + Math.cos(angle) * size;
            double tipY = y - Math.sin(angle) * size * 0.85;
            canvas.fill(
                    Shapes.blade(x, y, tipX, tipY, size * 0.10, 0.12 * Math.cos(angle)),
                    mood.shaded(leaf, 0.06, dice.between(0, 0.4)));
        }
        if (dice.chance(0.4)) {
            canvas.oval(
                    x, y - size * 0.5, size * 0.2, size * 0.3, mood.shaded(0xE0902B, 0.06, 0.2));
            canvas.oval(
                    x + mood.side() * size * 0.05,
                    y - size * 0.54,
                    size * 0.12,
                    size * 0.2,
                    mood.seen(0xF2B24A, 0.06));
        }
    }

    private static double plant(double x, double z, double bearing) {
        double along = (x * Math.cos(bearing) + z * Math.sin(bearing)) * 2.6;
        double across = (z * Math.cos(bearing) - x * Math.sin(bearing)) * 3.4;
        double row = Math.sin(along * Math.PI);
        double bush = Math.sin(across * Math.PI);
        return row * row * (0.45 + 0.55 * bush * bush);
    }

    private static void foreground(Canvas canvas, Mood mood, Dice dice) {
        for (int rank = 0; rank < 2; rank++) {
            int plants = 6 - rank;
            double shift = dice.between(0, 1);
            for (int i = 0; i < plants; i++) {
                double x = (i + shift) * Canvas.WIDTH / (plants - 0.7) - 60;
                double y = 930 + rank * 95 + dice.between(-14, 14);
                double size = (150 + rank * 65) * dice.between(0.85, 1.1);
                rosette(canvas, mood, dice, x, y, size, dice.chance(0.75));
            }
        }
    }

    private static void rosette(
            Canvas canvas, Mood mood, Dice dice, double x, double y, double size, boolean ripe) {
        canvas.shadow(x, y, size * 0.9, size * 0.2, mood.shade(), 0.6);
        leaves(canvas, mood, dice, x, y, size, 13, 0.36);
        if (ripe) {
            fruit(canvas, mood, dice, x, y - size * 0.42, size * 0.26);
        }
        leaves(canvas, mood, dice, x, y, size * 0.85, 9, 0.0);
    }

    private static void leaves(
            Canvas canvas,
            Mood mood,
            Dice dice,
            double x,
            double y,
            double size,
            int count,
            double shade) {
        for (int i = 0; i < count; i++) {
            double angle = Math.PI * (1.06 - 1.12 * i / (count - 1)) + dice.between(-0.1, 0.1);
            double reach = size * dice.between(0.75, 1.05);
            double tipX = x + Math.cos(angle) * reach;
            double tipY =
                    y
                            - Math.abs(Math.sin(angle)) * reach * 0.9
                            + size * 0.12 * Math.abs(Math.cos(angle));
            double bend = 0.14 * Math.cos(angle);
            int leaf = Ink.vary(Ink.mix(0x55895F, 0x9CB36C, dice.between(0, 1)), dice, 0.02);
            double sunny = Math.cos(angle) * mood.side() > 0 ? 0 : 0.2;
            canvas.fill(
                    Shapes.blade(x, y, tipX, tipY, size * 0.07, bend),
                    mood.shaded(leaf, 0, shade + sunny));
            canvas.fill(
                    Shapes.blade(x, y, tipX, tipY, size * 0.018, bend * 1.15),
                    mood.shaded(Ink.light(leaf, 0.45), 0, shade));
        }
    }

    private static void fruit(
            Canvas canvas, Mood mood, Dice dice, double x, double y, double size) {
        int peel = Ink.vary(dice.pick(0xE59A2F, 0xD98A2B, 0xC9A03A), dice, 0.02);
        var body = Shapes.oval(x, y, size * 0.62, size);
        for (int i = -3; i <= 3; i++) {
            double tip = x + i * size * 0.2;
            double tall = size * (2.0 - 0.18 * Math.abs(i)) * dice.between(0.92, 1.08);
            canvas.fill(
                    Shapes.blade(
                            x + i * size * 0.05, y - size * 0.8, tip, y - tall, size * 0.13, 0),
                    mood.shaded(0x6C9A5B, 0, 0.1 + 0.1 * Math.abs(i % 2)));
        }
        canvas.fadeAcross(
                body,
                mood.shaded(peel, 0, mood.side() > 0 ? 0.4 : 0),
                x - size * 0.6,
                mood.shaded(peel, 0, mood.side() > 0 ? 0 : 0.4),
                x + size * 0.6);
        canvas.within(
                body,
                () -> {
                    for (int i = -8; i < 9; i++) {
                        canvas.stroke(
                                Shapes.line(
                                        x - size,
                                        y + i * size * 0.24 - size,
                                        x + size,
                                        y + i * size * 0.24 + size),
                                1.6,
                                0x8A4F1C,
                                0.5);
                        canvas.stroke(
                                Shapes.line(
                                        x - size,
                                        y + i * size * 0.24 + size,
                                        x + size,
                                        y + i * size * 0.24 - size),
                                1.6,
                                0x8A4F1C,
                                0.5);
                    }
                    canvas.oval(
                            x + mood.side() * size * 0.24,
                            y - size * 0.3,
                            size * 0.16,
                            size * 0.4,
                            0xFFF1B8,
                            0.28);
                });
    }
}
