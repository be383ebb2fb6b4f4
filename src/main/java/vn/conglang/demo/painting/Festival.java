package vn.conglang.demo.painting;

/**
 * A spring festival on the common: the pole with its ring for throwing balls, or the tall bamboo
 * swing.
 */
final class Festival implements Picture {

    private static final int[] FIVE = {0xD8342C, 0xF2C12E, 0x2F7FB5, 0x3F9A57, 0xF4EFE2};

    @Override
    public void paint(Canvas canvas, Dice dice) {
        var mood = Mood.bright(dice);
        var stage =
                Backdrop.paint(
                        canvas,
                        mood,
                        dice,
                        dice.between(500, 570),
                        dice.pick(0x8FA055, 0xA3A562, 0xB09A6A));
        for (int i = 0; i < 4; i++) {
            stage.houses()
                    .earth(
                            dice.between(0, Canvas.WIDTH),
                            stage.horizon() + 14,
                            dice.between(120, 180),
                            0.22);
        }
        flags(stage);
        ring(stage, 0.05, 22);
        double middle = dice.between(680, 920);
        if (dice.chance(0.6)) {
            pole(stage, middle);
        } else {
            swing(stage, middle);
        }
        ring(stage, 0.2, 10);
        throwers(stage, middle);
    }

    private void flags(Backdrop stage) {
        var dice = stage.dice();
        for (int i = 0; i < 9; i++) {
            double x = 40 + i * 190 + dice.between(-20, 20);
            double near = 0.02;
            double y = stage.foot(near);
            stage.canvas()
                    .stroke(
                            Shapes.line(x, y, x + 3, y - 270),
                            5,
                            stage.mood().shaded(0xA88A52, 0, 0.2));
            festivalFlag(stage, x + 4, y - 265, 74, dice.between(-5, 5));
        }
    }

    /** The square flag of five colours, one within another, with a fringe. */
    private void festivalFlag(Backdrop stage, double x, double y, double size, double lean) {
        var canvas = stage.canvas();
        canvas.turned(
                x,
                y,
                lean,
                () -> {
                    for (int i = 0; i < 14; i++) {
                        canvas.fill(
                                Shapes.poly(
                                        x + size,
                                        y + i * size / 14,
                                        x + size * 1.13,
                                        y + (i + 0.5) * size / 14,
                                        x + size,
                                        y + (i + 1) * size / 14),
                                stage.mood().seen(FIVE[0], 0));
                        canvas.fill(
                                Shapes.poly(
                                        x + i * size / 14,
                                        y + size,
                                        x + (i + 0.5) * size / 14,
                                        y + size * 1.13,
                                        x + (i + 1) * size / 14,
                                        y + size),
                                stage.mood().seen(FIVE[0], 0));
                    }
                    for (int i = 0; i < 5; i++) {
                        double edge = size * i * 0.1;
                        canvas.fill(
                                Shapes.box(x + edge, y + edge, size - 2 * edge, size - 2 * edge),
                                stage.mood().shaded(FIVE[i], 0, 0.06));
                    }
                });
    }

    private void ring(Backdrop stage, double near, int count) {
        var dice = stage.dice();
        for (int i = 0; i < count; i++) {
            double x = (i + dice.between(0.1, 0.9)) * Canvas.WIDTH / count;
            double depth = near + dice.between(0, 0.05);
            if (Math.abs(x - 800) < 230 && near > 0.1) {
                continue;
            }
            if (dice.chance(0.72)) {
                stage.people()
                        .woman(x, stage.foot(depth), stage.stature(depth), People.Arms.DOWN, false);
            } else {
                stage.people().man(x, stage.foot(depth), stage.stature(depth), People.Arms.DOWN);
            }
        }
    }

    private void pole(Backdrop stage, double x) {
        var canvas = stage.canvas();
        var mood = stage.mood();
        double foot = stage.foot(0.16);
        double top = 120;
        canvas.shadow(x, foot, 70, 12, mood.shade(), 0.6);
        canvas.stroke(Shapes.line(x, foot, x + 4, top), 11, mood.shaded(0x9DA04E, 0, 0.2));
        for (double y = top + 40; y < foot; y += 46) {
            canvas.stroke(Shapes.line(x - 5, y, x + 8, y), 3, mood.shaded(0x6E7A38, 0, 0.3));
        }
        for (int band = 0; band < 5; band++) {
            canvas.fill(Shapes.box(x - 4, foot - 60 - band * 26, 12, 14), mood.seen(FIVE[band], 0));
        }
        canvas.oval(x + 4, top, 74, 74, mood.seen(0xE8A93A, 0));
        canvas.oval(x + 4, top, 62, 62, mood.seen(0xD8342C, 0));
        canvas.oval(x + 4, top, 50, 50, mood.seen(0xF6EEDC, 0));
        canvas.oval(x + 4, top, 19, 19, mood.seen(0xE8A93A, 0));
        for (int i = 0; i < 11; i++) {
            double angle = i * Math.PI * 2 / 11;
            double bottom = top + 70 * Math.sin(angle);
            if (bottom > top - 20) {
                canvas.fill(
                        Shapes.blade(
                                x + 4 + 74 * Math.cos(angle),
                                bottom,
                                x + 4 + 80 * Math.cos(angle) + 18,
                                bottom + 86,
                                5,
                                0.1),
                        mood.seen(FIVE[i % 5], 0));
            }
        }
        balls(stage, x);
    }

    /** Cloth balls in flight, with their tails. */
    private void balls(Backdrop stage, double x) {
        var canvas = stage.canvas();
        var dice = stage.dice();
        for (int i = 0; i < 6; i++) {
            double ballX = x + dice.between(-420, 420);
            double ballY = dice.between(150, 470);
            int ink = stage.mood().seen(FIVE[dice.below(4)], 0);
            double back = ballX < x ? -1 : 1;
            canvas.stroke(
                    Shapes.curve(
                            ballX,
                            ballY,
                            ballX + back * 40,
                            ballY + 16,
                            ballX + back * 84,
                            ballY + 64),
                    4,
                    ink,
                    0.9);
            canvas.oval(ballX, ballY, 13, 13, ink);
            canvas.oval(ballX - 4, ballY - 4, 5, 5, 0xFFF3D8, 0.7);
        }
    }

    private void swing(Backdrop stage, double x) {
        var canvas = stage.canvas();
        var mood = stage.mood();
        double foot = stage.foot(0.2);
        int bamboo = mood.shaded(0xA7A253, 0, 0.22);
        for (int side = -1; side <= 1; side += 2) {
            double legs = x + side * 215;
            canvas.stroke(Shapes.line(legs - 80, foot, legs + 8, 110), 12, bamboo);
            canvas.stroke(
                    Shapes.line(legs + 80, foot - 22, legs - 6, 110), 12, Ink.dark(bamboo, 0.15));
        }
        canvas.stroke(Shapes.line(x - 250, 128, x + 250, 124), 13, Ink.light(bamboo, 0.12));
        double out = stage.dice().between(90, 150) * (stage.dice().chance(0.5) ? 1 : -1);
        double seat = foot - 190;
        canvas.stroke(
                Shapes.line(x - 46, 126, x - 46 + out, seat), 4, mood.shaded(0x6B5236, 0, 0.2));
        canvas.stroke(
                Shapes.line(x + 46, 126, x + 46 + out, seat - 16),
                4,
                mood.shaded(0x6B5236, 0, 0.2));
        stage.people().woman(x + out - 14, seat, 190, People.Arms.UP, false);
        stage.people().woman(x + out + 22, seat - 4, 186, People.Arms.UP, false);
        canvas.stroke(
                Shapes.line(x - 60 + out, seat + 3, x + 62 + out, seat - 14),
                9,
                mood.shaded(0x7A5A34, 0, 0.1));
        for (int i = 0; i < 10; i++) {
            canvas.fill(
                    Shapes.poly(
                            x - 240 + i * 50, 130, x - 214 + i * 50, 130, x - 227 + i * 50, 172),
                    mood.seen(FIVE[i % 5], 0));
        }
    }

    private void throwers(Backdrop stage, double middle) {
        var dice = stage.dice();
        for (int i = 0; i < 6; i++) {
            double x = middle + (i - 2.5) * 250 + dice.between(-40, 40);
            double near = dice.between(0.62, 0.74);
            var arms = dice.chance(0.55) ? People.Arms.UP : People.Arms.DOWN;
            if (dice.chance(0.66)) {
                stage.people().woman(x, stage.foot(near), stage.stature(near), arms, false);
            } else {
                stage.people().man(x, stage.foot(near), stage.stature(near), arms);
            }
        }
    }
}
