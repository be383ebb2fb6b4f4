package vn.conglang.demo.painting;

/** A session in the district's hall, seen from the last row. */
final class MeetingHall implements Picture {

    @Override
    public void paint(Canvas canvas, Dice dice) {
        var mood = Mood.bright(dice);
        canvas.fade(Sky.all(), mood.shaded(0xD9B98C, 0, 0.4), 0, mood.seen(0xE8D2AC, 0), 600);
        stage(canvas, mood, dice);
        lamps(canvas, mood);
        var room = new Room(canvas, mood, dice, 600);
        presidium(room);
        lectern(room, dice.chance(0.5) ? 330 : 1270);
        for (int rank = 0; rank < 6; rank++) {
            row(canvas, mood, dice, rank);
        }
    }

    private void stage(Canvas canvas, Mood mood, Dice dice) {
        int curtain =
                Ink.vary(dice.pick(0xA3262C, 0x8F2430, 0x2F5C8A, 0x2F6E55, 0x6B3A5E), dice, 0.02);
        var cloth = Shapes.box(220, 40, 1160, 480);
        canvas.fade(cloth, mood.shaded(curtain, 0, 0.35), 40, mood.seen(curtain, 0), 520);
        canvas.within(
                cloth,
                () -> {
                    for (int fold = 0; fold < 46; fold++) {
                        double x = 220 + fold * 25.4;
                        canvas.fill(
                                Shapes.blade(x, 36, x + 2, 540, 11, 0),
                                fold % 2 == 0 ? 0x2A0A14 : 0xFFD9C0,
                                fold % 2 == 0 ? 0.26 : 0.12);
                    }
                });
        canvas.fill(
                Shapes.pebble(
                        200, 20, 1400, 20, 1400, 84, 1200, 124, 1000, 84, 800, 124, 600, 84, 400,
                        124, 200, 84),
                mood.shaded(curtain, 0, 0.5));
        canvas.fadeAcross(
                Shapes.box(690, 140, 220, 140),
                Ink.light(Ink.FLAG_RED, 0.04),
                690,
                Ink.dark(Ink.FLAG_RED, 0.14),
                910);
        canvas.fill(Shapes.star(800, 212, 46), Ink.STAR_YELLOW);
        canvas.fade(
                Shapes.poly(150, 520, 1450, 520, 1500, 590, 100, 590),
                mood.seen(0xC08E58, 0),
                520,
                mood.seen(0xD8AA70, 0),
                590);
        canvas.fill(Shapes.box(100, 590, 1400, 52), mood.shaded(0x8A5A34, 0, 0.25));
        for (double x : new double[] {40, 1420}) {
            canvas.fade(Shapes.box(x, 120, 140, 330), mood.top(), 120, mood.low(), 400);
            canvas.fill(
                    Shapes.below(
                            at -> 350 - 50 * new Noise(5).crests(at * 0.006, 1, 4),
                            x,
                            x + 134,
                            450,
                            6),
                    mood.shaded(0x557F5A, 0.4, 0.2));
            canvas.stroke(Shapes.box(x, 120, 140, 330), 14, mood.seen(0xF1E6D2, 0));
            canvas.fill(Shapes.box(x + 65, 120, 10, 330), mood.seen(0xF1E6D2, 0));
            canvas.veil(
                    Shapes.poly(
                            x,
                            120,
                            x + 140,
                            120,
                            800 + (x - 700) * 0.5,
                            980,
                            800 + (x - 700) * 0.1,
                            980),
                    mood.sun(),
                    0.26,
                    120,
                    0.02,
                    980);
        }
        canvas.fade(
                Shapes.box(0, 640, Canvas.WIDTH, 360),
                mood.shaded(0xA87B50, 0, 0.4),
                640,
                mood.shaded(0x8A6040, 0, 0.2),
                1000);
    }

    private static void lamps(Canvas canvas, Mood mood) {
        for (int i = 0; i < 5; i++) {
            double x = 240 + i * 280;
            canvas.stroke(Shapes.line(x, 0, x, 26), 3, mood.shade(), 0.7);
            canvas.glow(x, 40, 190, 0xFFE3A0, 0.5);
            canvas.oval(x, 36, 24, 14, 0xFFF4D0);
        }
    }

    private void presidium(Room room) {
        for (int i = 0; i < 5; i++) {
            double x = 560 + i * 120;
            room.canvas()
                    .within(
                            Shapes.box(0, 0, Canvas.WIDTH, 520),
                            () ->
                                    room.people()
                                            .man(
                                                    x,
                                                    625,
                                                    235,
                                                    People.Arms.DOWN,
                                                    room.dice()
                                                            .pick(
                                                                    0x2E3A5C, 0x3E5F7C, 0x7B3B5E,
                                                                    0x4A4A52),
                                                    Ink.HAIR));
        }
        room.table(500, 520, 600, 70, 0x3E7A55);
        for (int i = 0; i < 9; i++) {
            flowers(room, 560 + i * 60, 486, 15);
        }
        flowers(room, 800, 556, 46);
    }

    private void flowers(Room room, double x, double y, double size) {
        for (int i = 0; i < 16; i++) {
            double atX = x + room.dice().bell() * size * 0.6;
            double atY = y + room.dice().bell() * size * 0.3;
            int ink = room.dice().pick(0xF2C12E, 0xE2556A, 0xF7EFE0, 0x5E9A52, 0xE8803A);
            room.canvas().oval(atX, atY, size * 0.2, size * 0.18, room.mood().seen(ink, 0));
        }
    }

    private void lectern(Room room, double x) {
        room.people().man(x, 600, 290, People.Arms.FORWARD, 0x2E3A5C, Ink.HAIR);
        var canvas = room.canvas();
        canvas.fade(
                Shapes.poly(x - 62, 440, x + 62, 440, x + 50, 600, x - 50, 600),
                room.mood().seen(0xB07A45, 0),
                440,
                room.mood().shaded(0x8A5A34, 0, 0.3),
                600);
        canvas.fill(
                Shapes.poly(x - 72, 444, x - 58, 424, x + 58, 424, x + 72, 444),
                room.mood().seen(0xCF9A60, 0));
        flowers(room, x, 512, 30);
        canvas.stroke(Shapes.curve(x + 20, 426, x + 26, 392, x + 8, 384), 4, 0x2B2B30, 0.9);
    }

    private void row(Canvas canvas, Mood mood, Dice dice, int rank) {
        double y = 690 + rank * (44 + rank * 6);
        double wide = 66 + rank * 20;
        double pitch = wide * 1.28;
        double start = (rank % 2 == 0 ? 0 : pitch / 2) - pitch;
        var people = new People(canvas, mood, dice);
        for (double x = start; x < Canvas.WIDTH + pitch; x += pitch) {
            if (Math.abs(x - 800) < 70 + rank * 14) {
                continue;
            }
            if (dice.chance(0.9)) {
                people.back(x, y, wide);
            }
            int wood = mood.shaded(0x8A5530, 0, 0.15 + rank * 0.05);
            canvas.fade(
                    Shapes.softBox(x - wide * 0.54, y - wide * 0.16, wide * 1.08, wide * 0.95, 20),
                    Ink.light(wood, 0.16),
                    y - wide * 0.2,
                    Ink.dark(wood, 0.3),
                    y + wide * 0.7);
        }
    }
}
