package vn.conglang.demo.painting;

/** Vaccination day at the commune's clinic. */
final class Clinic implements Picture {

    @Override
    public void paint(Canvas canvas, Dice dice) {
        var mood = Mood.bright(dice);
        var room =
                Room.paint(
                        canvas,
                        mood,
                        dice,
                        dice.pick(0xBFDCD6, 0xD8E2CF, 0xC9D9E4, 0xEADFC4),
                        dice.pick(0xC9B79A, 0xB8A68E),
                        3 + dice.below(2));
        bench(room);
        room.plant(90, 700, 190);
        room.plant(1530, 690, 170);
        double desk = dice.between(520, 700);
        room.table(desk, 690, 470, 190, dice.pick(0xF2F0E6, 0xDCEBEC, 0xCFE3D4));
        supplies(room, desk);
        nurse(room, desk - 70, 880, 400);
        child(room, desk + 590, 905);
        nurse(room, desk + 420, 900, 410);
    }

    private void bench(Room room) {
        var canvas = room.canvas();
        canvas.fill(Shapes.box(900, 590, 620, 16), room.mood().seen(0x8E6B48, 0));
        for (int i = 0; i < 5; i++) {
            double x = 950 + i * 128 + room.dice().between(-15, 15);
            room.people().seller(x, 660, 270);
        }
        canvas.fill(Shapes.box(890, 650, 640, 14), room.mood().shaded(0x8E6B48, 0, 0.2));
        for (int i = 0; i < 3; i++) {
            canvas.fill(
                    Shapes.box(910 + i * 290, 660, 14, 44), room.mood().shaded(0x6B4E36, 0, 0.3));
        }
    }

    private void supplies(Room room, double x) {
        var canvas = room.canvas();
        var mood = room.mood();
        canvas.fade(
                Shapes.softBox(x + 36, 582, 150, 94, 12),
                mood.seen(0x3F8FC2, 0),
                582,
                mood.shaded(0x2F6E9B, 0, 0.3),
                676);
        canvas.fill(Shapes.softBox(x + 30, 570, 162, 26, 10), mood.seen(0xF4F4EE, 0));
        canvas.fill(Shapes.box(x + 104, 612, 14, 44), 0xF7F7F2);
        canvas.fill(Shapes.box(x + 89, 627, 44, 14), 0xF7F7F2);
        for (int i = 0; i < 6; i++) {
            double at = x + 222 + i * 28;
            canvas.fill(Shapes.softBox(at, 632, 16, 40, 4), mood.seen(0xDDEDF0, 0));
            canvas.fill(
                    Shapes.box(at, 650, 16, 22), mood.seen(i % 2 == 0 ? 0xE8A24A : 0x7FB8A0, 0));
            canvas.fill(Shapes.softBox(at - 1, 626, 18, 9, 3), mood.seen(0x8C97A6, 0));
        }
        canvas.fill(
                Shapes.poly(x + 396, 676, x + 410, 655, x + 470, 655, x + 464, 676),
                mood.seen(0xFBF8EE, 0));
    }

    /** In white, with a cap. */
    private void nurse(Room room, double x, double y, double size) {
        var canvas = room.canvas();
        room.people()
                .man(
                        x,
                        y,
                        size,
                        People.Arms.FORWARD,
                        room.dice().pick(0xF4F6F4, 0xD5E8EC),
                        0xFAFAF6);
        double unit = size / 100;
        canvas.fill(
                Shapes.poly(
                        x - 11 * unit,
                        y - 48 * unit,
                        x + 11 * unit,
                        y - 48 * unit,
                        x + 14 * unit,
                        y - 24 * unit,
                        x - 14 * unit,
                        y - 24 * unit),
                room.mood().shaded(0xF1F4F2, 0, 0.1));
    }

    private void child(Room room, double x, double y) {
        var canvas = room.canvas();
        canvas.fill(Shapes.box(x - 64, y - 120, 128, 14), room.mood().seen(0x9C7750, 0));
        canvas.fill(Shapes.box(x - 56, y - 110, 12, 116), room.mood().shaded(0x7A5A3C, 0, 0.2));
        canvas.fill(Shapes.box(x + 44, y - 110, 12, 116), room.mood().shaded(0x7A5A3C, 0, 0.2));
        room.people().woman(x + 118, y + 20, 420, People.Arms.FORWARD, false);
        room.people().seller(x, y - 116, 250);
    }
}
