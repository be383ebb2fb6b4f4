package vn.conglang.demo.painting;

/**
 * What drives on a road and what builds it. Sizes are lengths in pixels; (x, y) is the middle of
 * the foot.
 */
final class Machines {

    private final Canvas canvas;
    private final Mood mood;

    Machines(Canvas canvas, Mood mood) {
        this.canvas = canvas;
        this.mood = mood;
    }

    void excavator(double x, double y, double size, double mirror, double distance) {
        int body = mood.seen(0xF0B32A, distance);
        int shade = mood.shaded(0xD98E1C, distance, 0.3);
        int iron = mood.seen(0x3C3B3E, distance);
        canvas.shadow(x, y, size * 0.62, size * 0.09, mood.shade(), 0.6);
        canvas.at(
                x,
                y,
                size / 100,
                mirror,
                () -> {
                    canvas.stroke(Shapes.curve(6, -34, 30, -86, 56, -70), 8, shade);
                    canvas.stroke(Shapes.line(56, -70, 70, -30), 6, body);
                    canvas.stroke(Shapes.line(22, -52, 46, -76), 2.6, iron);
                    canvas.fill(Shapes.pebble(62, -32, 80, -30, 82, -10, 66, -6, 58, -16), iron);
                    canvas.fill(Shapes.softBox(-34, -16, 62, 16, 15), iron);
                    canvas.fill(
                            Shapes.softBox(-30, -12.5, 54, 9, 9), mood.seen(0x5C5A5A, distance));
                    for (int wheel = 0; wheel < 5; wheel++) {
                        canvas.oval(-25 + wheel * 11, -8, 4, 4, iron);
                    }
                    canvas.fill(
                            Shapes.pebble(-38, -20, -38, -40, -20, -42, 14, -40, 22, -34, 22, -20),
                            body);
                    canvas.fill(Shapes.box(-36, -24, 56, 4), shade);
                    canvas.fill(Shapes.poly(-8, -40, -6, -64, 14, -64, 20, -40), body);
                    canvas.fill(
                            Shapes.poly(-4, -42, -2.5, -60, 12, -60, 17, -42),
                            mood.seen(0x9FC3CC, distance));
                    canvas.fill(
                            Shapes.poly(-4, -42, -2.5, -60, 4, -60, 0, -42),
                            mood.seen(0xDDEEEE, distance),
                            0.7);
                });
    }

    void roller(double x, double y, double size, double distance) {
        int body = mood.seen(0xE8852B, distance);
        int iron = mood.seen(0x4B4A4E, distance);
        canvas.shadow(x, y, size * 0.6, size * 0.1, mood.shade(), 0.55);
        canvas.at(
                x,
                y,
                size / 100,
                1,
                () -> {
                    canvas.oval(-30, -18, 19, 19, iron);
                    canvas.oval(-30, -18, 13, 13, mood.seen(0x8B8A8C, distance));
                    canvas.oval(32, -16, 17, 17, iron);
                    canvas.oval(32, -16, 7, 7, mood.seen(0xC9C4B8, distance));
                    canvas.fill(
                            Shapes.pebble(-40, -32, -36, -44, 40, -44, 48, -36, 46, -24, -38, -26),
                            body);
                    canvas.fill(Shapes.box(-6, -76, 3, 34), iron);
                    canvas.fill(Shapes.box(24, -76, 3, 34), iron);
                    canvas.fill(Shapes.softBox(-12, -80, 46, 6, 4), Ink.dark(body, 0.15));
                });
    }

    void lorry(double x, double y, double size, int paint, double distance) {
        int body = mood.seen(paint, distance);
        int iron = mood.seen(0x35343A, distance);
        canvas.shadow(x, y, size * 0.52, size * 0.09, mood.shade(), 0.6);
        canvas.at(
                x,
                y,
                size / 100,
                1,
                () -> {
                    canvas.fill(Shapes.softBox(-28, -78, 56, 70, 8), body);
                    canvas.fill(
                            Shapes.poly(-30, -74, -30, -92, 30, -92, 30, -74), Ink.dark(body, 0.3));
                    canvas.fill(Shapes.softBox(-22, -70, 44, 24, 6), mood.seen(0x8FB4C0, distance));
                    canvas.fill(
                            Shapes.poly(-22, -68, 0, -70, -12, -46, -22, -46),
                            mood.seen(0xD8E8EA, distance),
                            0.7);
                    canvas.fill(Shapes.box(-24, -34, 48, 12), iron);
                    canvas.oval(-20, -16, 5, 4, mood.seen(0xFFF0B8, distance));
                    canvas.oval(20, -16, 5, 4, mood.seen(0xFFF0B8, distance));
                    canvas.fill(Shapes.softBox(-29, -10, 12, 10, 3), iron);
                    canvas.fill(Shapes.softBox(17, -10, 12, 10, 3), iron);
                });
    }

    /** A rider coming towards us. */
    void motorbike(double x, double y, double size, int jacket, double distance) {
        int iron = mood.seen(0x302F36, distance);
        canvas.shadow(x, y, size * 0.3, size * 0.07, mood.shade(), 0.55);
        canvas.at(
                x,
                y,
                size / 100,
                1,
                () -> {
                    canvas.fill(Shapes.softBox(-4.5, -34, 9, 34, 8), iron);
                    canvas.fill(
                            Shapes.pebble(-13, -30, -11, -58, 11, -58, 13, -30),
                            mood.seen(0xB03A33, distance));
                    canvas.oval(0, -50, 5.5, 5, mood.seen(0xFFF3C4, distance));
                    canvas.stroke(Shapes.line(-20, -60, 20, -60), 3, iron);
                    canvas.fill(
                            Shapes.pebble(-16, -56, -15, -86, 0, -92, 15, -86, 16, -56),
                            mood.seen(jacket, distance));
                    canvas.oval(0, -98, 9.5, 10.5, mood.seen(0xD9D2C2, distance));
                    canvas.fill(Shapes.softBox(-7, -99, 14, 8, 5), mood.seen(0x2E3440, distance));
                });
    }

    void cone(double x, double y, double size, double distance) {
        int orange = mood.seen(0xE8602A, distance);
        canvas.fill(
                Shapes.poly(
                        x - size * 0.32,
                        y,
                        x - size * 0.07,
                        y - size,
                        x + size * 0.07,
                        y - size,
                        x + size * 0.32,
                        y),
                orange);
        canvas.fill(
                Shapes.poly(
                        x - size * 0.2,
                        y - size * 0.42,
                        x - size * 0.15,
                        y - size * 0.64,
                        x + size * 0.15,
                        y - size * 0.64,
                        x + size * 0.2,
                        y - size * 0.42),
                mood.seen(0xF7F3E8, distance));
        canvas.fill(
                Shapes.box(x - size * 0.42, y - size * 0.06, size * 0.84, size * 0.1),
                Ink.dark(orange, 0.25));
    }
}
