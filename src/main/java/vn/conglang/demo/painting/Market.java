package vn.conglang.demo.painting;

/**
 * A market day: awnings, heaps of fruit and greens, brocade on lines, and people who have walked
 * since dawn.
 */
final class Market implements Picture {

    private static final int[] CLOTHS = {
        0xC8453B, 0x2F6E9B, 0xE0A63A, 0x3E8A66, 0x7A4A8C, 0xE27B4A
    };
    private static final int[] GOODS = {
        0xB23A4B, 0xE59A2F, 0x6E9F4A, 0xD9C9A0, 0xC9452F, 0x8C5A3A, 0xE7D35A, 0x4E8A4A
    };

    @Override
    public void paint(Canvas canvas, Dice dice) {
        var mood = dice.chance(0.25) ? Mood.overcast(dice) : Mood.bright(dice);
        var stage =
                Backdrop.paint(
                        canvas,
                        mood,
                        dice,
                        dice.between(370, 430),
                        dice.pick(0xB59A77, 0xA99A86, 0xC0A47A));
        for (int i = 0; i < 5; i++) {
            stage.houses()
                    .earth(
                            dice.between(0, Canvas.WIDTH),
                            stage.horizon() + 12,
                            dice.between(110, 170),
                            0.25);
        }
        row(stage, 0.10, 7, dice.between(-80, 0));
        crowd(stage, 0.14, 0.2, 16);
        row(stage, 0.34, 5, dice.between(-190, -60));
        crowd(stage, 0.40, 0.52, 11);
        bunting(stage, dice);
        sellers(stage);
    }

    private void row(Backdrop stage, double near, int stalls, double start) {
        double y = stage.foot(near);
        double tall = stage.stature(near) * 1.55;
        double wide = tall * 1.28;
        for (int i = 0; i < stalls; i++) {
            stall(stage, start + i * wide * 1.12, y + stage.dice().between(-5, 5), wide, tall);
        }
    }

    private void stall(Backdrop stage, double x, double y, double wide, double tall) {
        var canvas = stage.canvas();
        var mood = stage.mood();
        var dice = stage.dice();
        int cloth = dice.pick(CLOTHS);
        canvas.shadow(x + wide / 2, y + 4, wide * 0.62, tall * 0.09, mood.shade(), 0.6);
        canvas.fill(
                Shapes.box(x + wide * 0.04, y - tall * 0.66, wide * 0.92, tall * 0.62),
                mood.shaded(0x5A4A45, 0.05, 0.5),
                0.82);
        hangings(stage, x, y, wide, tall);
        for (double pole : new double[] {0.03, 0.97}) {
            canvas.fill(
                    Shapes.box(x + wide * pole - 3, y - tall * 0.74, 6, tall * 0.74),
                    mood.shaded(0x9A7B4E, 0, 0.2));
        }
        stage.people().seller(x + wide * dice.between(0.3, 0.7), y - tall * 0.10, tall * 0.60);
        canvas.fill(
                Shapes.box(x, y - tall * 0.26, wide, tall * 0.26),
                mood.shaded(dice.pick(0x6B4E36, 0x5B5F7A, 0x7A5A48), 0, 0.3));
        canvas.fill(
                Shapes.box(x - 3, y - tall * 0.28, wide + 6, tall * 0.05), mood.seen(0xC79F68, 0));
        heaps(stage, x, y - tall * 0.27, wide, tall * 0.16);
        awning(stage, cloth, x, y, wide, tall);
    }

    private void hangings(Backdrop stage, double x, double y, double wide, double tall) {
        if (stage.dice().chance(0.5)) {
            int strips = 4;
            for (int i = 0; i < strips; i++) {
                Brocade.strip(
                        stage.canvas(),
                        stage.mood(),
                        stage.dice(),
                        x + wide * (0.1 + 0.21 * i),
                        y - tall * 0.70,
                        wide * 0.17,
                        tall * 0.36);
            }
        }
    }

    private void awning(Backdrop stage, int cloth, double x, double y, double wide, double tall) {
        var canvas = stage.canvas();
        var mood = stage.mood();
        int stripes = 9;
        int other = stage.dice().chance(0.65) ? 0xF3E9D2 : Ink.light(cloth, 0.35);
        double top = y - tall;
        double lip = y - tall * 0.70;
        double out = wide * 0.09;
        for (int i = 0; i < stripes; i++) {
            double a = (double) i / stripes;
            double b = (i + 1.0) / stripes;
            int ink = i % 2 == 0 ? cloth : other;
            var panel =
                    Shapes.poly(
                            x + wide * (0.08 + 0.84 * a),
                            top,
                            x + wide * (0.08 + 0.84 * b),
                            top,
                            x - out + (wide + 2 * out) * b,
                            lip,
                            x - out + (wide + 2 * out) * a,
                            lip);
            canvas.fade(
                    panel, mood.seen(Ink.light(ink, 0.12), 0), top, mood.shaded(ink, 0, 0.22), lip);
            double left = x - out + (wide + 2 * out) * a;
            double right = x - out + (wide + 2 * out) * b;
            canvas.fill(
                    Shapes.pebble(
                            left,
                            lip - 2,
                            right,
                            lip - 2,
                            right,
                            lip + tall * 0.05,
                            (left + right) / 2,
                            lip + tall * 0.09,
                            left,
                            lip + tall * 0.05),
                    mood.shaded(ink, 0, 0.36));
        }
    }

    private void heaps(Backdrop stage, double x, double y, double wide, double size) {
        var dice = stage.dice();
        for (int i = 0; i < 4; i++) {
            heap(
                    stage,
                    x + wide * (0.13 + 0.25 * i),
                    y,
                    size * dice.between(0.7, 1),
                    dice.pick(GOODS));
        }
    }

    /** Round goods in a heap on a tray. */
    private void heap(Backdrop stage, double x, double y, double size, int ink) {
        var canvas = stage.canvas();
        var mood = stage.mood();
        var dice = stage.dice();
        canvas.oval(x, y, size * 1.12, size * 0.24, mood.shaded(0xB98C52, 0, 0.25));
        for (int rank = 0; rank < 4; rank++) {
            int count = 6 - rank;
            for (int i = 0; i < count; i++) {
                double goodX = x + (i - (count - 1) / 2.0) * size * 0.34 + dice.between(-2, 2);
                double goodY = y - size * (0.08 + rank * 0.22);
                double radius = size * 0.2;
                canvas.oval(
                        goodX,
                        goodY,
                        radius,
                        radius * 0.92,
                        mood.shaded(Ink.vary(ink, dice, 0.05), 0, 0.3));
                canvas.oval(
                        goodX + mood.side() * radius * 0.25,
                        goodY - radius * 0.25,
                        radius * 0.6,
                        radius * 0.5,
                        mood.seen(Ink.light(ink, 0.22), 0),
                        0.8);
            }
        }
    }

    private void crowd(Backdrop stage, double far, double near, int count) {
        var dice = stage.dice();
        for (int i = 0; i < count; i++) {
            double depth = far + (near - far) * i / count;
            double x = dice.between(20, Canvas.WIDTH - 20);
            var arms = dice.chance(0.4) ? People.Arms.FORWARD : People.Arms.DOWN;
            if (dice.chance(0.7)) {
                stage.people()
                        .woman(x, stage.foot(depth), stage.stature(depth), arms, dice.chance(0.45));
            } else {
                stage.people().man(x, stage.foot(depth), stage.stature(depth), arms);
            }
        }
    }

    private void bunting(Backdrop stage, Dice dice) {
        double y = dice.between(60, 140);
        for (int line = 0; line < 2; line++) {
            double sag = dice.between(60, 120);
            double top = y + line * 70;
            stage.canvas()
                    .stroke(
                            Shapes.curve(-10, top, 800, top + sag * 2, 1610, top - 30),
                            2,
                            stage.mood().shade(),
                            0.6);
            for (int i = 0; i < 34; i++) {
                double t = (i + 0.5) / 34;
                double x = (1 - t) * (1 - t) * -10 + 2 * t * (1 - t) * 800 + t * t * 1610;
                double hang =
                        (1 - t) * (1 - t) * top
                                + 2 * t * (1 - t) * (top + sag * 2)
                                + t * t * (top - 30);
                stage.canvas()
                        .fill(
                                Shapes.poly(
                                        x - 13,
                                        hang,
                                        x + 13,
                                        hang,
                                        x + dice.between(-4, 4),
                                        hang + 32),
                                stage.mood().seen(CLOTHS[(i + line) % CLOTHS.length], 0));
            }
        }
    }

    /** The nearest row: women who sit behind baskets on the ground. */
    private void sellers(Backdrop stage) {
        var dice = stage.dice();
        for (int i = 0; i < 4; i++) {
            double x = 170 + i * 420 + dice.between(-60, 60);
            double near = dice.between(0.72, 0.8);
            stage.people().seller(x, stage.foot(near), stage.stature(near) * 1.05);
            for (int basket = 0; basket < 3; basket++) {
                basket(
                        stage,
                        x - 130 + basket * 128 + dice.between(-12, 12),
                        stage.foot(near) + 62 + dice.between(0, 26),
                        dice.between(50, 62));
            }
        }
    }

    private void basket(Backdrop stage, double x, double y, double size) {
        var canvas = stage.canvas();
        var mood = stage.mood();
        canvas.shadow(x, y + 3, size * 1.3, size * 0.32, mood.shade(), 0.55);
        heap(stage, x, y - size * 0.55, size * 0.92, stage.dice().pick(GOODS));
        var bowl =
                Shapes.pebble(
                        x - size * 1.05,
                        y - size * 0.52,
                        x + size * 1.05,
                        y - size * 0.52,
                        x + size * 0.74,
                        y + size * 0.04,
                        x - size * 0.74,
                        y + size * 0.04);
        canvas.fadeAcross(
                bowl,
                mood.shaded(0xB98C52, 0, mood.side() > 0 ? 0.5 : 0),
                x - size,
                mood.shaded(0xB98C52, 0, mood.side() > 0 ? 0 : 0.5),
                x + size);
        canvas.within(
                bowl,
                () -> {
                    for (int i = -9; i < 9; i++) {
                        canvas.stroke(
                                Shapes.line(
                                        x + i * size * 0.16,
                                        y - size * 0.7,
                                        x + i * size * 0.16 + size * 0.22,
                                        y + size * 0.1),
                                1.6,
                                0x5E4024,
                                0.4);
                        canvas.stroke(
                                Shapes.line(
                                        x + i * size * 0.16 + size * 0.22,
                                        y - size * 0.7,
                                        x + i * size * 0.16,
                                        y + size * 0.1),
                                1.6,
                                0x5E4024,
                                0.4);
                    }
                });
    }
}
