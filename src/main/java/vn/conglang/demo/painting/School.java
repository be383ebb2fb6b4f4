package vn.conglang.demo.painting;

/** A yellow school under red tiles, its flag, and the children in the yard. */
final class School implements Picture {

    @Override
    public void paint(Canvas canvas, Dice dice) {
        var mood = dice.chance(0.2) ? Mood.overcast(dice) : Mood.bright(dice);
        var stage =
                Backdrop.paint(
                        canvas, mood, dice, dice.between(470, 520), dice.pick(0xC4AA86, 0xB9A994));
        double left = dice.between(150, 330);
        building(stage, left, stage.foot(0.10), dice.between(900, 1040));
        stage.trees()
                .broad(
                        left - 90,
                        stage.foot(0.14),
                        340,
                        dice.pick(0x4F8A44, 0xD8583A, 0x6A9A48),
                        0.05);
        stage.trees()
                .broad(1480, stage.foot(0.22), 460, dice.pick(0x4F8A44, 0xD8583A, 0x5F9048), 0.02);
        flag(stage, dice.between(760, 900));
        pupils(stage);
    }

    private void building(Backdrop stage, double x, double y, double wide) {
        var canvas = stage.canvas();
        var mood = stage.mood();
        int wall =
                Ink.vary(
                        stage.dice()
                                .pick(0xF0C766, 0xEFD084, 0xE9B95C, 0xDDE3C4, 0xC9DCE0, 0xF0D9C0),
                        stage.dice(),
                        0.01);
        double floor = 128;
        int storeys = stage.dice().chance(0.62) ? 2 : 1;
        canvas.shadow(x + wide / 2, y + 6, wide * 0.56, 34, mood.shade(), 0.6);
        canvas.fade(
                Shapes.box(x, y - storeys * floor, wide, storeys * floor),
                mood.seen(wall, 0.08),
                y - storeys * floor,
                mood.shaded(wall, 0.02, 0.1),
                y);
        canvas.fill(
                Shapes.poly(
                        x + wide,
                        y,
                        x + wide + 92,
                        y - 26,
                        x + wide + 92,
                        y - storeys * floor - 10,
                        x + wide,
                        y - storeys * floor),
                mood.shaded(wall, 0.03, 0.42));
        int bays = 7;
        for (int storey = 0; storey < storeys; storey++) {
            double foot = y - storey * floor;
            canvas.fill(
                    Shapes.box(x, foot - floor + 8, wide, floor - 30), mood.shaded(wall, 0, 0.42));
            for (int bay = 0; bay < bays; bay++) {
                bay(stage, x + wide * bay / bays, foot, wide / bays, floor);
            }
            canvas.fill(Shapes.box(x - 6, foot - floor, wide + 12, 10), mood.seen(0xF7EBD0, 0));
            rail(stage, x, foot - 8, wide, storey);
        }
        roof(stage, x, y - storeys * floor, wide);
    }

    private void bay(Backdrop stage, double x, double foot, double wide, double floor) {
        var canvas = stage.canvas();
        var mood = stage.mood();
        int shutter = mood.shaded(0x3E7A70, 0, 0.12);
        canvas.fill(
                Shapes.box(x + wide * 0.14, foot - floor * 0.76, wide * 0.22, floor * 0.66),
                Ink.dark(shutter, 0.15));
        canvas.fill(
                Shapes.box(x + wide * 0.48, foot - floor * 0.76, wide * 0.36, floor * 0.40),
                shutter);
        int glass = mood.evening() ? 0xFFD98A : mood.seen(0xA9CBD0, 0);
        canvas.fill(
                Shapes.box(x + wide * 0.51, foot - floor * 0.73, wide * 0.14, floor * 0.34), glass);
        canvas.fill(
                Shapes.box(x + wide * 0.67, foot - floor * 0.73, wide * 0.14, floor * 0.34), glass);
        canvas.fill(Shapes.box(x - 6, foot - floor, 13, floor), mood.seen(0xF4DDA0, 0));
        canvas.fill(
                Shapes.box(mood.side() > 0 ? x - 6 : x + 2, foot - floor, 5, floor),
                mood.shade(),
                0.18);
    }

    private void rail(Backdrop stage, double x, double y, double wide, int storey) {
        if (storey == 0) {
            stage.canvas()
                    .fill(
                            Shapes.box(x - 14, y + 2, wide + 28, 10),
                            stage.mood().shaded(0x9D9283, 0, 0.2));
            return;
        }
        stage.canvas().fill(Shapes.box(x, y - 34, wide, 5), stage.mood().seen(0xF7EBD0, 0));
        for (double bar = x + 8; bar < x + wide; bar += 15) {
            stage.canvas().fill(Shapes.box(bar, y - 32, 5, 34), stage.mood().seen(0xF2E2BC, 0));
        }
    }

    private void roof(Backdrop stage, double x, double y, double wide) {
        var canvas = stage.canvas();
        var mood = stage.mood();
        int tile =
                Ink.vary(
                        stage.dice().pick(0xB5503A, 0xB5503A, 0x9A4436, 0x4F7FA0),
                        stage.dice(),
                        0.03);
        var front =
                Shapes.poly(
                        x - 34, y + 6, x + 46, y - 94, x + wide - 10, y - 94, x + wide + 22, y + 6);
        canvas.fade(
                front,
                mood.shaded(tile, 0.04, 0.14),
                y - 94,
                mood.seen(Ink.light(tile, 0.1), 0),
                y);
        canvas.fill(
                Shapes.poly(x + wide - 10, y - 94, x + wide + 22, y + 6, x + wide + 118, y - 22),
                mood.shaded(tile, 0, 0.5));
        canvas.within(
                front,
                () -> {
                    for (int row = 1; row < 9; row++) {
                        canvas.stroke(
                                Shapes.line(
                                        x - 40, y + 6 - row * 11, x + wide + 40, y + 6 - row * 11),
                                1.6,
                                mood.shaded(tile, 0, 0.6),
                                0.45);
                    }
                });
        canvas.stroke(
                Shapes.line(x + 44, y - 95, x + wide - 8, y - 95), 7, mood.shaded(tile, 0, 0.35));
    }

    private void flag(Backdrop stage, double x) {
        var canvas = stage.canvas();
        var mood = stage.mood();
        double foot = stage.foot(0.3);
        canvas.shadow(x, foot, 80, 15, mood.shade(), 0.5);
        canvas.fill(Shapes.box(x - 48, foot - 16, 96, 18), mood.seen(0xD8CBB4, 0));
        canvas.fill(Shapes.box(x - 30, foot - 30, 60, 16), mood.seen(0xE6DBC6, 0));
        canvas.fill(Shapes.box(x - 3.5, 92, 7, foot - 120), mood.seen(0xDAD7CF, 0));
        double wind = stage.dice().between(8, 18);
        var cloth = Shapes.line(x + 4, 100);
        cloth.curveTo(x + 60, 100 - wind, x + 110, 100 + wind, x + 172, 100 - wind * 0.3);
        cloth.lineTo(x + 172, 214 - wind * 0.3);
        cloth.curveTo(x + 110, 214 + wind, x + 60, 214 - wind, x + 4, 214);
        cloth.closePath();
        canvas.fadeAcross(
                cloth, Ink.light(Ink.FLAG_RED, 0.06), x, Ink.dark(Ink.FLAG_RED, 0.12), x + 172);
        canvas.fill(Shapes.star(x + 88, 158, 34), Ink.STAR_YELLOW);
    }

    private void pupils(Backdrop stage) {
        var dice = stage.dice();
        for (int rank = 0; rank < 4; rank++) {
            double near = 0.30 + rank * 0.135;
            int count = 12 - rank * 2;
            for (int i = 0; i < count; i++) {
                double x = 120 + (i + dice.between(0.2, 0.8)) * 1400 / count;
                double depth = near + dice.between(-0.025, 0.025);
                var arms = dice.chance(0.22) ? People.Arms.UP : People.Arms.DOWN;
                stage.people().pupil(x, stage.foot(depth), stage.stature(depth) * 0.72, arms);
            }
        }
        stage.people()
                .woman(
                        dice.between(300, 1300),
                        stage.foot(0.86),
                        stage.stature(0.8),
                        People.Arms.DOWN,
                        false);
    }
}
