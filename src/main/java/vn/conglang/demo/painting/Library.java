package vn.conglang.demo.painting;

/** A reading room with shelves, and screens at which the young show the old how it is done. */
final class Library implements Picture {

    private static final int[] SPINES = {
        0xB5453C, 0x2F6E8A, 0xD9A441, 0x4E7F55, 0x7A4A70, 0xE0CFA6, 0xC9733F, 0x35406B
    };

    @Override
    public void paint(Canvas canvas, Dice dice) {
        var mood = Mood.bright(dice);
        var room =
                Room.paint(
                        canvas,
                        mood,
                        dice,
                        dice.pick(0xE6D2AE, 0xCFDCC8, 0xE2C9B4, 0xC4D3E0, 0xDCC7D0),
                        dice.pick(0xB98C5E, 0xA67C58),
                        4);
        switch (dice.below(4)) {
            case 0 -> shelves(room, -30, 600, 1215);
            case 1 -> shelves(room, -120, 1215);
            case 2 -> shelves(room, 390, 830);
            default -> shelves(room, 1190);
        }
        room.plant(dice.between(520, 1100), 690, 170);
        for (int desk = 0; desk < 4; desk++) {
            place(room, 60 + desk * 400 + dice.between(-20, 20), 760, 300, false);
        }
        for (int desk = 0; desk < 3; desk++) {
            place(room, -20 + desk * 590 + dice.between(-20, 20), 930, 430, desk == 1);
        }
    }

    private void shelves(Room room, double... places) {
        int wood = room.dice().pick(0x7A5232, 0x93663E, 0x5F4A3C, 0x8A7A62);
        for (double x : places) {
            shelf(room, wood, x, 100, 410);
        }
    }

    private void shelf(Room room, int wood, double x, double y, double wide) {
        var canvas = room.canvas();
        var mood = room.mood();
        var dice = room.dice();
        canvas.fill(Shapes.softBox(x - 14, y - 14, wide + 28, 560, 8), mood.shaded(wood, 0, 0.15));
        for (int board = 0; board < 5; board++) {
            double top = y + board * 106;
            canvas.fill(Shapes.box(x, top, wide, 94), mood.shaded(Ink.dark(wood, 0.25), 0, 0.5));
            double at = x + 4;
            while (at < x + wide - 26) {
                double thick = dice.between(11, 25);
                double tall = dice.between(58, 88);
                if (dice.chance(0.9)) {
                    book(canvas, mood, dice, at, top + 94, thick, tall);
                }
                at += thick + 1.5;
            }
            canvas.fill(
                    Shapes.box(x - 4, top + 94, wide + 8, 12), mood.seen(Ink.light(wood, 0.22), 0));
        }
    }

    private static void book(
            Canvas canvas, Mood mood, Dice dice, double x, double foot, double thick, double tall) {
        int spine = Ink.vary(dice.pick(SPINES), dice, 0.04);
        canvas.fadeAcross(
                Shapes.box(x, foot - tall, thick, tall),
                mood.seen(Ink.light(spine, 0.08), 0),
                x,
                mood.shaded(spine, 0, 0.3),
                x + thick);
        canvas.fill(Shapes.box(x, foot - tall * 0.8, thick, 5), mood.seen(0xF0DFB4, 0), 0.7);
        canvas.fill(Shapes.box(x, foot - tall * 0.22, thick, 3), mood.seen(0xF0DFB4, 0), 0.5);
    }

    /** A desk with a screen, and one or two people at it, seen from behind. */
    private void place(Room room, double x, double y, double wide, boolean two) {
        var canvas = room.canvas();
        var mood = room.mood();
        double unit = wide / 300;
        canvas.shadow(x + wide / 2, y + 120 * unit, wide * 0.55, 24 * unit, mood.shade(), 0.5);
        screen(room, x + wide * 0.5, y - 8 * unit, unit);
        canvas.fade(
                Shapes.poly(
                        x,
                        y,
                        x + wide,
                        y,
                        x + wide + 20 * unit,
                        y + 34 * unit,
                        x - 20 * unit,
                        y + 34 * unit),
                mood.seen(0xD2A066, 0),
                y,
                mood.seen(0xE2B478, 0),
                y + 34 * unit);
        canvas.fill(
                Shapes.box(x - 20 * unit, y + 34 * unit, wide + 40 * unit, 13 * unit),
                mood.shaded(0xA06F40, 0, 0.2));
        canvas.fill(
                Shapes.softBox(x + wide * 0.36, y + 8 * unit, wide * 0.28, 16 * unit, 6),
                mood.seen(0xEDE7DA, 0));
        if (two) {
            room.people().back(x + wide * 0.78, y + 150 * unit, 128 * unit);
        }
        room.people().back(x + wide * 0.40, y + 160 * unit, 122 * unit);
        int seat = mood.shaded(room.dice().pick(0x3E6FA3, 0x8A5530, 0x4E7F6B), 0, 0.2);
        canvas.fade(
                Shapes.softBox(x + wide * 0.16, y + 118 * unit, wide * 0.48, 120 * unit, 26),
                Ink.light(seat, 0.12),
                y + 118 * unit,
                Ink.dark(seat, 0.3),
                y + 230 * unit);
    }

    private void screen(Room room, double x, double y, double unit) {
        var canvas = room.canvas();
        var mood = room.mood();
        var dice = room.dice();
        canvas.fill(
                Shapes.poly(
                        x - 12 * unit,
                        y - 24 * unit,
                        x + 12 * unit,
                        y - 24 * unit,
                        x + 30 * unit,
                        y + 14 * unit,
                        x - 30 * unit,
                        y + 14 * unit),
                mood.seen(0x4A4A55, 0));
        canvas.fill(
                Shapes.softBox(x - 92 * unit, y - 136 * unit, 184 * unit, 116 * unit, 10),
                mood.seen(0x2E2F3A, 0));
        canvas.fade(
                Shapes.box(x - 85 * unit, y - 129 * unit, 170 * unit, 102 * unit),
                0xEAF4F2,
                y - 129 * unit,
                0xC9E0E4,
                y - 27 * unit);
        canvas.fill(
                Shapes.box(x - 85 * unit, y - 129 * unit, 170 * unit, 16 * unit),
                dice.pick(0x35497F, 0xB5453C, 0x2F7A74));
        for (int line = 0; line < 5; line++) {
            canvas.fill(
                    Shapes.softBox(
                            x - 74 * unit,
                            y - (103 - line * 14) * unit,
                            dice.between(50, 92) * unit,
                            6 * unit,
                            4),
                    0x7F93A6,
                    0.8);
        }
        canvas.fill(
                Shapes.softBox(x + 30 * unit, y - 104 * unit, 46 * unit, 46 * unit, 6),
                dice.pick(0xE0A63A, 0x6FA35C, 0xD9785A));
        canvas.glow(x, y - 78 * unit, 190 * unit, 0xDDF3F5, 0.22);
    }
}
