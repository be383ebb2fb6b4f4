package vn.conglang.demo.painting;

/** A brown river over its banks, houses in the water, a boat that fetches people. */
final class Flood implements Picture {

    @Override
    public void paint(Canvas canvas, Dice dice) {
        boolean raining = dice.chance(0.7);
        var mood = raining ? Mood.rain(dice) : Mood.overcast(dice);
        double horizon = dice.between(400, 460);
        var stage = Backdrop.paint(canvas, mood, dice, horizon, 0x7A6A4C);
        Sky.mist(canvas, mood.haze(), dice, horizon - 60, 90, 0.8);
        water(stage);
        drowned(stage);
        boat(stage, dice.between(480, 1050), stage.foot(0.52), 420);
        drift(stage, dice);
        bank(stage);
        if (raining) {
            Sky.rain(canvas, mood, dice, 1);
        }
    }

    private void water(Backdrop stage) {
        var canvas = stage.canvas();
        var mood = stage.mood();
        var dice = stage.dice();
        double top = stage.horizon() + 22;
        int mud = Ink.vary(0xA8815A, dice, 0.02);
        canvas.fade(
                Shapes.box(0, top, Canvas.WIDTH, Canvas.HEIGHT),
                mood.seen(Ink.mix(mud, mood.low(), 0.4), 0.25),
                top,
                mood.shaded(mud, 0, 0.28),
                Canvas.HEIGHT);
        for (int i = 0; i < 700; i++) {
            double near = dice.between(0, 1);
            double y = top + near * near * (Canvas.HEIGHT - top);
            double reach = (24 + 210 * near * near) * dice.between(0.5, 1.2);
            double x = dice.between(-100, Canvas.WIDTH);
            int ink =
                    switch (dice.below(3)) {
                        case 0 -> mood.low();
                        case 1 -> Ink.dark(mud, 0.35);
                        default -> Ink.light(mud, 0.3);
                    };
            canvas.fill(
                    Shapes.blade(
                            x,
                            y,
                            x + reach,
                            y + reach * 0.04,
                            1.5 + near * 8,
                            dice.between(-0.06, 0.06)),
                    mood.seen(ink, 0),
                    0.26);
        }
        for (int i = 0; i < 26; i++) {
            double near = dice.between(0.2, 1);
            double x = dice.between(0, Canvas.WIDTH);
            double y = top + near * near * (Canvas.HEIGHT - top);
            double reach = 40 + 120 * near;
            canvas.stroke(
                    Shapes.curve(x, y, x + reach / 2, y - reach * 0.16, x + reach, y + 3),
                    2 + near * 2.4,
                    0xEFE3CD,
                    0.4);
        }
    }

    /** Houses and plants that stand in the water up to the sill, with their reflections. */
    private void drowned(Backdrop stage) {
        var canvas = stage.canvas();
        var dice = stage.dice();
        for (int i = 0; i < 4; i++) {
            double near = 0.05 + i * 0.075;
            double x = (i % 2 == 0 ? dice.between(90, 560) : dice.between(1040, 1500));
            double size = 190 + 300 * near;
            double y = stage.foot(near);
            canvas.within(
                    Shapes.box(0, 0, Canvas.WIDTH, y),
                    () -> stage.houses().earth(x, y + size * 0.12, size, 0.22 - near * 0.4));
            canvas.shadow(x, y + 4, size * 0.7, size * 0.09, stage.mood().shade(), 0.5);
            canvas.stroke(
                    Shapes.curve(x - size * 0.46, y + 1, x, y + 4, x + size * 0.58, y - 1),
                    3,
                    0xE9DCC4,
                    0.5);
            stage.trees().banana(x + size * dice.between(0.7, 0.9), y + 24, size * 0.8, 0.12);
        }
        stage.trees().bamboo(dice.between(700, 950), stage.foot(0.08), 300, 0.2);
    }

    private void boat(Backdrop stage, double x, double y, double size) {
        var canvas = stage.canvas();
        var mood = stage.mood();
        canvas.shadow(x, y + size * 0.03, size * 0.62, size * 0.08, mood.shade(), 0.7);
        for (int i = 0; i < 5; i++) {
            double at = x + (i - 2) * size * 0.17;
            if (i % 2 == 0) {
                stage.people()
                        .man(
                                at,
                                y + size * 0.06,
                                size * 0.52,
                                People.Arms.FORWARD,
                                0xF07A28,
                                0xE8E2D0);
            } else {
                stage.people().woman(at, y + size * 0.08, size * 0.46, People.Arms.DOWN, false);
            }
        }
        int hull = mood.seen(0xE2582E, 0);
        var body =
                Shapes.pebble(
                        x - size * 0.60,
                        y - size * 0.17,
                        x - size * 0.3,
                        y - size * 0.08,
                        x + size * 0.36,
                        y - size * 0.08,
                        x + size * 0.62,
                        y - size * 0.22,
                        x + size * 0.5,
                        y + size * 0.08,
                        x - size * 0.48,
                        y + size * 0.09);
        canvas.fade(
                body, Ink.light(hull, 0.12), y - size * 0.2, Ink.dark(hull, 0.3), y + size * 0.1);
        canvas.stroke(
                Shapes.curve(
                        x - size * 0.52,
                        y - size * 0.09,
                        x,
                        y - size * 0.03,
                        x + size * 0.55,
                        y - size * 0.12),
                5,
                0xF6EAD4,
                0.8);
        for (int i = 0; i < 9; i++) {
            double ripple = size * (0.6 + i * 0.05);
            canvas.stroke(
                    Shapes.curve(
                            x - ripple,
                            y + size * 0.09 + i * 4,
                            x,
                            y + size * 0.15 + i * 5,
                            x + ripple,
                            y + size * 0.08 + i * 4),
                    2,
                    0xF0E4CE,
                    0.34 - i * 0.03);
        }
    }

    private void drift(Backdrop stage, Dice dice) {
        for (int i = 0; i < 9; i++) {
            double near = dice.between(0.2, 0.9);
            double x = dice.between(0, Canvas.WIDTH);
            double y = stage.foot(near);
            double reach = 60 + 120 * near;
            stage.canvas()
                    .fill(
                            Shapes.blade(
                                    x, y, x + reach, y - dice.between(-12, 12), 5 + near * 7, 0.06),
                            stage.mood().shaded(0x5E4630, 0, 0.3));
        }
    }

    private void bank(Backdrop stage) {
        var noise = new Noise(stage.dice().seed());
        boolean left = stage.dice().chance(0.5);
        int soil = stage.mood().shaded(0x5B6B3C, 0, 0.4);
        var bank =
                Shapes.below(
                        x -> {
                            double inland = left ? x / 560 : (Canvas.WIDTH - x) / 560;
                            return 850 + 190 * inland + 36 * noise.rough(x * 0.01, 2, 3);
                        },
                        0,
                        Canvas.WIDTH,
                        Canvas.HEIGHT + 40,
                        8);
        stage.canvas().fill(bank, soil);
        stage.canvas().brushed(bank, soil, stage.dice(), 12, 120, 120);
        for (int i = 0; i < 26; i++) {
            double inland = stage.dice().between(-20, 420);
            stage.trees()
                    .grass(
                            left ? inland : Canvas.WIDTH - inland,
                            900 + inland * 0.32,
                            stage.dice().between(40, 110),
                            0x6C8446);
        }
    }
}
