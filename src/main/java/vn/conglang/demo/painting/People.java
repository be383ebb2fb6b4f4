package vn.conglang.demo.painting;

import java.awt.Shape;

/**
 * People as a painter sets them into a landscape: clothes, posture, no faces. Sizes are heights in
 * pixels; the feet stand at (x, y).
 */
final class People {

    /** What the arms do. */
    enum Arms {
        DOWN,
        FORWARD,
        UP
    }

    private static final int[] SKIRTS = {
        0x27345F, 0x8F2F45, 0x2F5D6E, 0x5A3B7A, 0x394B2F, 0xB0413E
    };
    private static final int[] TRIMS = {0xF0A93B, 0xE56A8A, 0x6FC3B8, 0xF2E2B0, 0xE8503A};
    private static final int[] SHIRTS = {
        0x2A3C6C, 0x3F7C6B, 0x7B3B5E, 0x3E6FA3, 0xD9D3C2, 0x51406B, 0xA9473D
    };

    private final Canvas canvas;
    private final Mood mood;
    private final Dice dice;

    People(Canvas canvas, Mood mood, Dice dice) {
        this.canvas = canvas;
        this.mood = mood;
        this.dice = dice;
    }

    /** A woman in highland dress: pleated skirt with bands, apron, jacket, scarf or hat. */
    void woman(double x, double y, double size, Arms arms, boolean basket) {
        int skirt = dice.pick(SKIRTS);
        int trim = dice.pick(TRIMS);
        int jacket = dice.pick(SHIRTS);
        double facing = dice.chance(0.5) ? 1 : -1;
        boolean hat = dice.chance(0.3);
        ground(x, y, size);
        canvas.at(
                x,
                y,
                size / 100,
                facing,
                () -> {
                    double sun = mood.side() * facing;
                    feet(0x2B2A35);
                    if (basket) {
                        basket();
                    }
                    skirt(skirt, trim, sun);
                    torso(jacket, sun);
                    canvas.fill(
                            Shapes.poly(-4.5, -62, 5.5, -62, 7, -16, -6, -16),
                            tone(Ink.mix(trim, skirt, 0.35)));
                    canvas.fill(Shapes.box(-6, -20, 13, 2.5), tone(trim));
                    canvas.fill(Shapes.box(-9, -49, 18, 4), tone(trim));
                    arms(jacket, trim, arms);
                    head();
                    if (hat) {
                        cone();
                    } else {
                        scarf(dice.pick(0x33406F, 0xB8456B, 0x2F7A74, 0xD9A441, 0x7A2F3E));
                    }
                });
    }

    /**
     * A man in trousers and jacket, with a hat or helmet of the given colour, bareheaded where it
     * is {@link Ink#HAIR}.
     */
    void man(double x, double y, double size, Arms arms, int jacket, int hat) {
        double facing = dice.chance(0.5) ? 1 : -1;
        int trousers = dice.pick(0x2C3550, 0x3D3B3C, 0x4A4636, 0x22303F);
        ground(x, y, size);
        canvas.at(
                x,
                y,
                size / 100,
                facing,
                () -> {
                    feet(0x2B2A35);
                    legs(trousers);
                    torso(jacket, mood.side() * facing);
                    arms(jacket, Ink.dark(jacket, 0.3), arms);
                    head();
                    canvas.fill(
                            Shapes.pebble(-9, -90, -8, -99, 0, -101, 8, -99, 9, -90), tone(hat));
                    if (hat != Ink.HAIR) {
                        canvas.fill(
                                Shapes.pebble(-10, -90, 12, -92, 12, -89, -10, -88),
                                tone(Ink.dark(hat, 0.2)));
                    }
                });
    }

    void man(double x, double y, double size, Arms arms) {
        man(x, y, size, arms, dice.pick(SHIRTS), dice.pick(0x2B2D3A, 0x5B5140, 0x38513F, 0xC9B58A));
    }

    /** A pupil in white shirt and red scarf. */
    void pupil(double x, double y, double size, Arms arms) {
        boolean girl = dice.chance(0.5);
        int shirt = dice.chance(0.6) ? 0xF4F2EA : dice.pick(SHIRTS);
        ground(x, y, size);
        canvas.at(
                x,
                y,
                size / 92,
                dice.chance(0.5) ? 1 : -1,
                () -> {
                    feet(0x3A3340);
                    if (girl) {
                        skirt(dice.pick(SKIRTS), dice.pick(TRIMS), mood.side());
                    } else {
                        legs(0x27345F);
                    }
                    torso(shirt, mood.side());
                    arms(shirt, Ink.dark(shirt, 0.12), arms);
                    canvas.fill(Shapes.poly(-7, -76, 7, -76, 0, -60), tone(Ink.FLAG_RED));
                    canvas.oval(0, -87, 8.5, 9.5, tone(Ink.SKIN));
                    hair(girl);
                });
    }

    /**
     * Somebody who sits on a low stool behind goods; {@code size} is what the standing height would
     * be.
     */
    void seller(double x, double y, double size) {
        int skirt = dice.pick(SKIRTS);
        int jacket = dice.pick(SHIRTS);
        boolean hat = dice.chance(0.45);
        ground(x, y, size);
        canvas.at(
                x,
                y,
                size / 100,
                dice.chance(0.5) ? 1 : -1,
                () -> {
                    canvas.fill(
                            Shapes.pebble(-20, 0, -19, -24, 0, -32, 19, -24, 20, 0), tone(skirt));
                    canvas.fill(
                            Shapes.pebble(-18, -5, -17, -11, 17, -11, 18, -5),
                            tone(dice.pick(TRIMS)));
                    canvas.at(
                            0,
                            29,
                            1,
                            1,
                            () -> {
                                torso(jacket, mood.side());
                                arms(jacket, dice.pick(TRIMS), Arms.FORWARD);
                                head();
                                if (hat) {
                                    cone();
                                } else {
                                    scarf(dice.pick(0xB8456B, 0x2F7A74, 0x33406F, 0xD9A441));
                                }
                            });
                });
    }

    /**
     * Head and shoulders seen from behind, as in a hall; {@code size} is the width of the
     * shoulders.
     */
    void back(double x, double y, double size) {
        int jacket = dice.pick(SHIRTS);
        boolean scarf = dice.chance(0.35);
        canvas.fill(
                Shapes.pebble(
                        x - size * 0.55,
                        y,
                        x - size * 0.5,
                        y - size * 0.42,
                        x,
                        y - size * 0.56,
                        x + size * 0.5,
                        y - size * 0.42,
                        x + size * 0.55,
                        y),
                tone(jacket));
        canvas.fill(
                Shapes.box(x - size * 0.09, y - size * 0.6, size * 0.18, size * 0.16),
                tone(Ink.dark(Ink.SKIN, 0.2)));
        canvas.oval(x, y - size * 0.72, size * 0.2, size * 0.24, tone(Ink.HAIR));
        if (scarf) {
            int cloth = dice.pick(0xB8456B, 0x2F7A74, 0x33406F, 0xD9A441);
            canvas.fill(
                    Shapes.pebble(
                            x - size * 0.26,
                            y - size * 0.68,
                            x - size * 0.22,
                            y - size * 0.98,
                            x,
                            y - size * 1.03,
                            x + size * 0.22,
                            y - size * 0.98,
                            x + size * 0.26,
                            y - size * 0.68),
                    tone(cloth));
        }
    }

    private int tone(int ink) {
        return mood.seen(ink, 0);
    }

    private void ground(double x, double y, double size) {
        canvas.shadow(
                x - mood.side() * size * 0.12, y, size * 0.3, size * 0.055, mood.shade(), 0.5);
    }

    private void feet(int ink) {
        canvas.fill(Shapes.box(-7, -8, 5, 7), tone(Ink.dark(Ink.SKIN, 0.35)));
        canvas.fill(Shapes.box(2, -8, 5, 7), tone(Ink.dark(Ink.SKIN, 0.35)));
        canvas.fill(Shapes.softBox(-8, -3, 7, 3.4, 3), tone(ink));
        canvas.fill(Shapes.softBox(1.5, -3, 7, 3.4, 3), tone(ink));
    }

    private void skirt(int skirt, int trim, double sun) {
        var bell =
                Shapes.poly(
                        -8, -50, 8, -50, 15, -9, 11, -7, 5, -8.5, 0, -7, -6, -8.5, -11, -7, -15,
                        -9);
        across(bell, skirt, sun, 15);
        canvas.within(
                bell,
                () -> {
                    canvas.fill(Shapes.box(-18, -19, 36, 4.5), tone(trim));
                    canvas.fill(Shapes.box(-18, -13, 36, 1.6), tone(Ink.light(trim, 0.5)));
                    for (int fold = -2; fold <= 2; fold++) {
                        canvas.stroke(
                                Shapes.line(fold * 2.6, -48, fold * 6, -8), 1, mood.shade(), 0.28);
                    }
                });
    }

    private void legs(int trousers) {
        canvas.fill(Shapes.poly(-9, -50, 0, -50, -1, -5, -8, -5), tone(trousers));
        canvas.fill(Shapes.poly(0, -50, 9, -50, 8.5, -5, 1.5, -5), tone(Ink.dark(trousers, 0.2)));
    }

    private void torso(int jacket, double sun) {
        across(
                Shapes.pebble(-9, -44, -11.5, -60, -11, -77, 0, -80, 11, -77, 11.5, -60, 9, -44),
                jacket,
                sun,
                11);
    }

    private void across(Shape shape, int ink, double sun, double half) {
        int lit = mood.seen(Ink.light(ink, 0.16), 0);
        int shaded = mood.shaded(ink, 0, 0.42);
        canvas.fadeAcross(shape, sun > 0 ? shaded : lit, -half, sun > 0 ? lit : shaded, half);
    }

    private void arms(int sleeve, int trim, Arms arms) {
        switch (arms) {
            case DOWN -> {
                arm(sleeve, trim, -10, -73, -13, -56, -10, -44);
                arm(sleeve, trim, 10, -73, 13.5, -56, 11, -44);
            }
            case FORWARD -> {
                arm(sleeve, trim, -8, -73, -6, -58, 12, -55);
                arm(sleeve, trim, 10, -73, 15, -60, 21, -56);
            }
            case UP -> {
                arm(sleeve, trim, -10, -73, -15, -88, -12, -106);
                arm(sleeve, trim, 10, -73, 17, -84, 24, -101);
            }
        }
    }

    private void arm(
            int sleeve,
            int trim,
            double x,
            double y,
            double bendX,
            double bendY,
            double toX,
            double toY) {
        canvas.stroke(Shapes.line(x, y, bendX, bendY), 6.4, tone(Ink.dark(sleeve, 0.1)));
        canvas.stroke(Shapes.line(bendX, bendY, toX, toY), 5.2, tone(sleeve));
        double cuffX = bendX + (toX - bendX) * 0.72;
        double cuffY = bendY + (toY - bendY) * 0.72;
        canvas.stroke(Shapes.line(cuffX, cuffY, toX, toY), 5.2, tone(trim));
        canvas.oval(toX, toY, 2.8, 2.8, tone(Ink.SKIN));
    }

    private void head() {
        canvas.fill(Shapes.box(-2.8, -82, 5.6, 6), tone(Ink.dark(Ink.SKIN, 0.2)));
        canvas.oval(0, -88, 6.8, 8, tone(Ink.SKIN));
        canvas.fill(
                Shapes.pebble(-7.6, -86, -7, -97, 2, -98, 7.6, -94, 4, -91, -3, -90),
                tone(Ink.HAIR));
    }

    private void hair(boolean girl) {
        canvas.fill(
                Shapes.pebble(-9.5, -86, -9, -98, 0, -100, 9, -98, 9.5, -88, 4, -92, -4, -91),
                tone(Ink.HAIR));
        if (girl) {
            canvas.fill(Shapes.blade(-8, -92, -11, -70, 3, 0.1), tone(Ink.HAIR));
        }
    }

    private void scarf(int cloth) {
        canvas.fill(
                Shapes.pebble(-10, -88, -10, -99, 0, -104, 10, -99, 10, -90, 0, -93.5),
                tone(cloth));
        canvas.fill(
                Shapes.pebble(-9.5, -91, 0, -96, 9.5, -92, 9.5, -94.5, 0, -98.5, -9.5, -94),
                tone(Ink.light(cloth, 0.45)));
    }

    private void cone() {
        canvas.fill(Shapes.poly(-18, -89, 0, -105, 18, -89, 0, -86), tone(0xE3CD97));
        canvas.fill(Shapes.poly(-18 * mood.side(), -89, 0, -105, 0, -86), tone(0xB99A66), 0.75);
    }

    private void basket() {
        var shape = Shapes.poly(-24, -78, -8, -78, -10, -42, -20, -42);
        canvas.fill(shape, tone(0xA57A45));
        canvas.within(
                shape,
                () -> {
                    for (int i = 0; i < 9; i++) {
                        canvas.stroke(
                                Shapes.line(-26, -78 + i * 4.6, -6, -76 + i * 4.6),
                                1,
                                tone(0x6B4A2B),
                                0.7);
                    }
                });
        canvas.oval(-16, -79, 8.5, 5, tone(dice.pick(0x5E8C4A, 0xC9A24C, 0xA8434F)));
    }
}
