package vn.conglang.demo.painting;

import java.util.function.DoubleUnaryOperator;

/** The sun over a sea of clouds, seen from a pass. */
final class Sunrise implements Picture {

    @Override
    public void paint(Canvas canvas, Dice dice) {
        var mood =
                switch (dice.below(3)) {
                    case 0 -> Mood.dusk(dice);
                    case 1 -> Mood.dawn(dice);
                    default -> Mood.late(dice);
                };
        double horizon = dice.between(430, 520);
        var low = mood.withSunAt((horizon - dice.between(60, 130)) / (2 * horizon));
        Sky.paint(canvas, low, dice, horizon);
        canvas.glow(mood.sunX() * Canvas.WIDTH, horizon - 60, 760, mood.sun(), 0.6);
        int cloud = Ink.mix(Ink.light(mood.haze(), 0.55), mood.sun(), 0.2);
        for (int rank = 0; rank < 6; rank++) {
            double base = horizon + 30 + rank * 72;
            Ridges.ridge(
                    canvas,
                    mood,
                    dice,
                    0x3E5F70,
                    base + 46,
                    dice.between(90, 190),
                    0.86 - rank * 0.15);
            Sky.mist(
                    canvas,
                    Ink.mix(cloud, mood.middle(), rank * 0.05),
                    dice,
                    base + 60,
                    60 + rank * 10,
                    1.35);
            Sky.mist(canvas, Ink.light(cloud, 0.3), dice, base + 84, 42 + rank * 8, 1.1);
        }
        birds(canvas, mood, dice, horizon);
        pass(canvas, mood, dice);
    }

    private static void birds(Canvas canvas, Mood mood, Dice dice, double horizon) {
        double x = dice.between(300, 1200);
        double y = dice.between(150, horizon - 160);
        for (int i = 0; i < 9; i++) {
            double birdX = x + dice.bell() * 120;
            double birdY = y + dice.bell() * 36;
            double wing = dice.between(9, 17);
            canvas.stroke(
                    Shapes.curve(
                            birdX - wing,
                            birdY - wing * 0.3,
                            birdX - wing * 0.4,
                            birdY - wing * 0.6,
                            birdX,
                            birdY),
                    2.4,
                    mood.shade(),
                    0.75);
            canvas.stroke(
                    Shapes.curve(
                            birdX,
                            birdY,
                            birdX + wing * 0.4,
                            birdY - wing * 0.6,
                            birdX + wing,
                            birdY - wing * 0.3),
                    2.4,
                    mood.shade(),
                    0.75);
        }
    }

    /** The near slope with firs, a house and somebody on the way. */
    private static void pass(Canvas canvas, Mood mood, Dice dice) {
        var noise = new Noise(dice.seed());
        boolean left = dice.chance(0.5);
        DoubleUnaryOperator line =
                x -> {
                    double inland = (left ? Canvas.WIDTH - x : x) / Canvas.WIDTH;
                    return 1010 - 270 * Math.pow(inland, 1.7) - 40 * noise.rough(x * 0.006, 4, 4);
                };
        int slope = mood.shaded(0x43613F, 0, 0.62);
        var ground = Shapes.below(line, 0, Canvas.WIDTH, Canvas.HEIGHT + 20, 6);
        canvas.fade(ground, Ink.light(slope, 0.14), 720, Ink.dark(slope, 0.3), Canvas.HEIGHT);
        canvas.brushed(ground, slope, dice, left ? 14 : -14, 130, 130);
        var trees = new Trees(canvas, mood, dice);
        var shade =
                new Mood(
                        mood.top(),
                        mood.middle(),
                        mood.low(),
                        mood.sun(),
                        mood.shade(),
                        mood.shade(),
                        mood.sunX(),
                        mood.sunY(),
                        0.4,
                        mood.weather());
        var dark = new Trees(canvas, shade, dice);
        for (int i = 0; i < 13; i++) {
            double x = left ? 1600 - dice.between(20, 760) : dice.between(20, 760);
            dark.fir(x, line.applyAsDouble(x) + 8, dice.between(110, 260), 0.35);
        }
        double house = left ? 980 : 620;
        new Houses(canvas, mood, dice).earth(house, line.applyAsDouble(house) + 16, 170, 0.02);
        double walker = left ? 720 : 880;
        new People(canvas, mood, dice)
                .woman(walker, line.applyAsDouble(walker) + 6, 92, People.Arms.DOWN, true);
        for (int i = 0; i < 60; i++) {
            double x = dice.between(0, Canvas.WIDTH);
            trees.grass(x, line.applyAsDouble(x) + 16, dice.between(16, 46), 0x6C7A40);
        }
    }
}
