package vn.conglang.demo.painting;

/** Cloth hung out to dry in the yard: indigo by the length, and woven bands. */
final class Brocade implements Picture {

    private static final int[] THREADS = {
        0xD8413A, 0xF0B23C, 0xE7679A, 0x45A08A, 0xF3EBD8, 0x3F6FB0, 0x8A4FA0
    };

    @Override
    public void paint(Canvas canvas, Dice dice) {
        var mood = Mood.bright(dice);
        var stage = Backdrop.paint(canvas, mood, dice, dice.between(430, 500), 0xB29A74);
        stage.houses().earth(dice.between(250, 1350), stage.foot(0.08), 380, 0.08);
        line(stage, 0.26, dice.between(2, 6));
        stage.people()
                .woman(
                        dice.between(500, 1100),
                        stage.foot(0.42),
                        stage.stature(0.42),
                        People.Arms.UP,
                        false);
        line(stage, 0.55, dice.between(0, 4));
        stage.people()
                .woman(
                        dice.between(200, 600),
                        stage.foot(0.8),
                        stage.stature(0.8),
                        People.Arms.FORWARD,
                        false);
        stage.people()
                .woman(
                        dice.between(900, 1400),
                        stage.foot(0.84),
                        stage.stature(0.84),
                        People.Arms.FORWARD,
                        true);
        vats(stage);
    }

    /** One woven band: rows of stripes, lozenges and teeth on a dark ground. */
    static void strip(
            Canvas canvas, Mood mood, Dice dice, double x, double y, double wide, double tall) {
        int ground = dice.pick(0x232B4F, 0x3A1E3C, 0x1F3B44, 0x5A1F2E);
        var cloth = Shapes.box(x, y, wide, tall);
        canvas.fadeAcross(cloth, mood.seen(ground, 0), x, mood.shaded(ground, 0, 0.3), x + wide);
        canvas.within(
                cloth,
                () -> {
                    double row = Math.max(5, wide * 0.22);
                    int kind = dice.below(3);
                    for (double top = y; top < y + tall; top += row) {
                        pattern(canvas, mood, dice, x, top, wide, row, kind++ % 3);
                    }
                });
    }

    private static void pattern(
            Canvas canvas,
            Mood mood,
            Dice dice,
            double x,
            double y,
            double wide,
            double row,
            int kind) {
        int ink = mood.seen(dice.pick(THREADS), 0);
        int other = mood.seen(dice.pick(THREADS), 0);
        double unit = wide / 4;
        switch (kind) {
            case 0 -> {
                canvas.fill(Shapes.box(x, y + row * 0.2, wide, row * 0.26), ink);
                canvas.fill(Shapes.box(x, y + row * 0.58, wide, row * 0.14), other);
            }
            case 1 -> {
                for (int i = 0; i < 4; i++) {
                    double middle = x + (i + 0.5) * unit;
                    canvas.fill(
                            Shapes.poly(
                                    middle - unit * 0.45,
                                    y + row / 2,
                                    middle,
                                    y + row * 0.05,
                                    middle + unit * 0.45,
                                    y + row / 2,
                                    middle,
                                    y + row * 0.95),
                            ink);
                    canvas.fill(
                            Shapes.poly(
                                    middle - unit * 0.18,
                                    y + row / 2,
                                    middle,
                                    y + row * 0.3,
                                    middle + unit * 0.18,
                                    y + row / 2,
                                    middle,
                                    y + row * 0.7),
                            other);
                }
            }
            default -> {
                for (int i = 0; i < 8; i++) {
                    double left = x + i * unit / 2;
                    canvas.fill(
                            Shapes.poly(
                                    left,
                                    y + row * 0.9,
                                    left + unit / 4,
                                    y + row * 0.1,
                                    left + unit / 2,
                                    y + row * 0.9),
                            i % 2 == 0 ? ink : other);
                }
            }
        }
    }

    private void line(Backdrop stage, double near, double shift) {
        var canvas = stage.canvas();
        var mood = stage.mood();
        var dice = stage.dice();
        double y = stage.foot(near);
        double tall = stage.stature(near) * 2.1;
        double pole = y - tall;
        for (double x : new double[] {60 + shift * 20, 800 + shift * 9, 1540 - shift * 12}) {
            canvas.stroke(
                    Shapes.line(x, y + 6, x + 6, pole - 26),
                    tall * 0.022,
                    mood.shaded(0x9A8250, 0, 0.25));
        }
        canvas.stroke(
                Shapes.line(-20, pole, Canvas.WIDTH + 20, pole + 8),
                tall * 0.014,
                mood.shaded(0xB59B62, 0, 0.15));
        double x = 30 + shift * 30;
        while (x < Canvas.WIDTH - 120) {
            double wide = tall * dice.between(0.17, 0.30);
            cloth(stage, x, pole + 3, wide, tall * dice.between(0.62, 0.80));
            x += wide + tall * dice.between(0.04, 0.24);
        }
    }

    /** A length of cloth that moves a little in the wind. */
    private void cloth(Backdrop stage, double x, double y, double wide, double tall) {
        var canvas = stage.canvas();
        var mood = stage.mood();
        var dice = stage.dice();
        if (dice.chance(0.42)) {
            strip(canvas, mood, dice, x, y, wide * 0.72, tall * 0.9);
            for (int thread = 0; thread < 14; thread++) {
                double threadX = x + wide * 0.72 * (thread + 0.5) / 14;
                canvas.stroke(
                        Shapes.line(
                                threadX,
                                y + tall * 0.9,
                                threadX + dice.between(-3, 3),
                                y + tall * 0.96),
                        1.6,
                        mood.seen(0xE8503A, 0));
            }
            return;
        }
        int dye = Ink.vary(dice.pick(0x27345F, 0x344F86, 0x1F2A4A, 0x4B6EA3, 0x6F8FB8), dice, 0.02);
        double sway = dice.between(-0.10, 0.16) * wide;
        var sheet = Shapes.line(x, y, x + wide, y);
        sheet.curveTo(
                x + wide + sway,
                y + tall * 0.4,
                x + wide - sway,
                y + tall * 0.7,
                x + wide + sway,
                y + tall);
        sheet.quadTo(x + wide / 2 + sway, y + tall * 1.03, x + sway, y + tall * 0.985);
        sheet.curveTo(x - sway, y + tall * 0.7, x + sway, y + tall * 0.4, x, y);
        sheet.closePath();
        canvas.fade(
                sheet, mood.seen(Ink.light(dye, 0.12), 0), y, mood.shaded(dye, 0, 0.3), y + tall);
        canvas.within(sheet, () -> folds(canvas, mood, dice, x, y, wide, tall, sway));
    }

    private static void folds(
            Canvas canvas,
            Mood mood,
            Dice dice,
            double x,
            double y,
            double wide,
            double tall,
            double sway) {
        for (int fold = 0; fold < 6; fold++) {
            double left = x + wide * dice.between(0, 1);
            var mark =
                    Shapes.blade(
                            left,
                            y,
                            left + sway,
                            y + tall,
                            wide * dice.between(0.03, 0.09),
                            dice.between(-0.02, 0.02));
            canvas.fill(mark, dice.chance(0.5) ? mood.shade() : mood.sun(), 0.16);
        }
    }

    private void vats(Backdrop stage) {
        var canvas = stage.canvas();
        var mood = stage.mood();
        for (int i = 0; i < 3; i++) {
            double x = 640 + i * 150;
            double y = 965 + (i % 2) * 18;
            canvas.shadow(x, y, 95, 20, mood.shade(), 0.6);
            canvas.fade(
                    Shapes.pebble(x - 66, y - 84, x + 66, y - 84, x + 58, y + 6, x - 58, y + 6),
                    mood.seen(0x9A6B47, 0),
                    y - 84,
                    mood.shaded(0x7A4F36, 0, 0.4),
                    y);
            canvas.oval(x, y - 72, 62, 17, mood.shaded(0x8A6042, 0, 0.2));
            canvas.oval(x, y - 71, 53, 13, mood.seen(0x1F2F66, 0));
            canvas.oval(x - 14, y - 74, 24, 4, mood.seen(0x6F8FC8, 0), 0.7);
        }
    }
}
