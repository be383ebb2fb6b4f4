package vn.conglang.demo.painting;

/** A room with a row of windows on the mountains, and light that falls in on the floor. */
record Room(Canvas canvas, Mood mood, Dice dice, double floor) {

    /** Paints walls, windows and floor. */
    static Room paint(Canvas canvas, Mood mood, Dice dice, int wall, int floorInk, int windows) {
        var room = new Room(canvas, mood, dice, 620);
        canvas.fade(
                Sky.all(), mood.shaded(wall, 0, 0.26), 0, mood.seen(Ink.light(wall, 0.12), 0), 620);
        canvas.brushed(Shapes.box(0, 0, Canvas.WIDTH, 620), wall, dice, 80, 200, 60);
        room.windows(windows);
        room.boards(floorInk);
        room.light(windows);
        return room;
    }

    private void windows(int count) {
        double wide = 210;
        for (int i = 0; i < count; i++) {
            double x = middle(i, count) - wide / 2;
            var pane = Shapes.box(x, 110, wide, 290);
            canvas.fill(Shapes.softBox(x - 16, 94, wide + 32, 322, 8), mood.seen(0xF4EBDA, 0));
            canvas.fade(pane, mood.top(), 110, mood.low(), 330);
            canvas.within(pane, () -> view(x, wide));
            canvas.fill(Shapes.box(x + wide / 2 - 5, 110, 10, 290), mood.seen(0xF1E6D2, 0));
            canvas.fill(Shapes.box(x, 220, wide, 8), mood.seen(0xF1E6D2, 0));
            canvas.fill(Shapes.box(x - 26, 408, wide + 52, 15), mood.seen(0xE4D6BC, 0));
            canvas.fill(Shapes.box(x - 20, 423, wide + 40, 10), mood.shade(), 0.22);
        }
    }

    private void view(double x, double wide) {
        for (int rank = 0; rank < 3; rank++) {
            var noise = new Noise(77 + rank * 13L);
            double base = 300 + rank * 36;
            int ink = mood.shaded(rank == 2 ? 0x6F9648 : 0x4A7370, 0.72 - rank * 0.24, 0.2);
            canvas.fill(
                    Shapes.below(
                            at -> base - 120 * Math.pow(noise.crests(at * 0.004, 1, 4), 1.3),
                            x,
                            x + wide,
                            410,
                            6),
                    ink);
        }
    }

    private void boards(int ink) {
        canvas.fade(
                Shapes.box(0, floor, Canvas.WIDTH, Canvas.HEIGHT - floor),
                mood.shaded(ink, 0, 0.3),
                floor,
                mood.seen(ink, 0),
                Canvas.HEIGHT);
        canvas.fill(Shapes.box(0, floor - 18, Canvas.WIDTH, 18), mood.shaded(ink, 0, 0.4));
        for (int i = -12; i <= 12; i++) {
            canvas.stroke(
                    Shapes.line(800 + i * 90, floor, 800 + i * 250, Canvas.HEIGHT),
                    2,
                    mood.shade(),
                    0.2);
        }
        for (int i = 1; i < 7; i++) {
            double y = floor + (Canvas.HEIGHT - floor) * i * i / 49.0;
            canvas.stroke(Shapes.line(0, y, Canvas.WIDTH, y), 1.6, mood.shade(), 0.16);
        }
    }

    /** Bright shapes of the windows on the floor, and the beams that make them. */
    private void light(int count) {
        double slant = -mood.side() * 240;
        for (int i = 0; i < count; i++) {
            double x = middle(i, count);
            var patch =
                    Shapes.poly(
                            x - 130 + slant * 0.5,
                            700,
                            x + 130 + slant * 0.5,
                            700,
                            x + 190 + slant,
                            900,
                            x - 190 + slant,
                            900);
            canvas.veil(patch, Ink.light(mood.sun(), 0.3), 0.5, 690, 0.15, 910);
            var beam =
                    Shapes.poly(
                            x - 105, 110, x + 105, 110, x + 190 + slant, 900, x - 190 + slant, 900);
            canvas.veil(beam, Ink.light(mood.sun(), 0.3), 0.26, 110, 0.02, 880);
        }
    }

    private static double middle(int i, int count) {
        return Canvas.WIDTH * (i + 0.5) / count;
    }

    People people() {
        return new People(canvas, mood, dice);
    }

    /** A potted plant. */
    void plant(double x, double y, double size) {
        canvas.shadow(x, y, size * 0.4, size * 0.08, mood.shade(), 0.5);
        for (int i = 0; i < 17; i++) {
            double angle = -Math.PI / 2 + dice.between(-1.2, 1.2);
            double reach = size * dice.between(0.45, 0.85);
            canvas.fill(
                    Shapes.blade(
                            x,
                            y - size * 0.3,
                            x + Math.cos(angle) * reach,
                            y - size * 0.3 + Math.sin(angle) * reach,
                            size * 0.06,
                            0.12 * Math.cos(angle)),
                    mood.shaded(Ink.vary(0x4E8A55, dice, 0.04), 0, dice.between(0, 0.5)));
        }
        canvas.fadeAcross(
                Shapes.poly(
                        x - size * 0.2,
                        y - size * 0.34,
                        x + size * 0.2,
                        y - size * 0.34,
                        x + size * 0.15,
                        y,
                        x - size * 0.15,
                        y),
                mood.seen(0xC98A5E, 0),
                x - size * 0.2,
                mood.shaded(0xA9623F, 0, 0.3),
                x + size * 0.2);
    }

    /** A table with a cloth, its top at height y. */
    void table(double x, double y, double wide, double tall, int cloth) {
        canvas.shadow(x + wide / 2, y + tall, wide * 0.6, 30, mood.shade(), 0.5);
        canvas.fade(
                Shapes.poly(x, y, x + wide, y, x + wide - 8, y + tall, x + 8, y + tall),
                mood.seen(cloth, 0),
                y,
                mood.shaded(cloth, 0, 0.3),
                y + tall);
        for (int fold = 1; fold < 9; fold++) {
            double at = x + wide * fold / 9;
            canvas.fill(
                    Shapes.blade(at, y + 12, at + dice.between(-14, 14), y + tall, 13, 0),
                    mood.shade(),
                    0.10);
        }
        canvas.fill(
                Shapes.poly(x - 10, y, x + 34, y - 36, x + wide - 34, y - 36, x + wide + 10, y),
                mood.seen(Ink.light(cloth, 0.18), 0));
    }
}
