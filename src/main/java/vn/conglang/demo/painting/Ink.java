package vn.conglang.demo.painting;

import java.awt.Color;

/** Colours as packed RGB numbers (0xRRGGBB), mixed as a painter mixes gouache. */
final class Ink {

    static final int SKIN = 0xC98F68;
    static final int HAIR = 0x2A2329;
    static final int INDIGO = 0x27345F;
    static final int FLAG_RED = 0xD62B26;
    static final int STAR_YELLOW = 0xFFD93B;

    private Ink() {}

    /** From {@code a} (share 0) to {@code b} (share 1). */
    static int mix(int a, int b, double share) {
        double t = Math.clamp(share, 0, 1);
        int red = (int) Math.round(red(a) + (red(b) - red(a)) * t);
        int green = (int) Math.round(green(a) + (green(b) - green(a)) * t);
        int blue = (int) Math.round(blue(a) + (blue(b) - blue(a)) * t);
        return red << 16 | green << 8 | blue;
    }

    static int light(int ink, double share) {
        return mix(ink, 0xFFF8E6, share);
    }

    static int dark(int ink, double share) {
        return mix(ink, 0x1B1F33, share);
    }

    /** The same colour under a coloured light. */
    static int lit(int ink, int lamp, double share) {
        int seen =
                red(ink) * red(lamp) / 255 << 16
                        | green(ink) * green(lamp) / 255 << 8
                        | blue(ink) * blue(lamp) / 255;
        return mix(ink, seen, share);
    }

    /** A neighbour of the colour: no two strokes of a brush are the same. */
    static int vary(int ink, Dice dice, double amount) {
        return shift(
                ink,
                dice.between(-amount, amount),
                dice.between(-amount, amount),
                dice.between(-amount, amount));
    }

    /** Turns the hue, in turns (0–1), and leaves the lightness. */
    static int turn(int ink, double turns) {
        float[] hsb = Color.RGBtoHSB(red(ink), green(ink), blue(ink), null);
        return Color.HSBtoRGB((float) (hsb[0] + turns), hsb[1], hsb[2]) & 0xFFFFFF;
    }

    static Color color(int ink) {
        return new Color(ink);
    }

    static Color color(int ink, double alpha) {
        return new Color(
                red(ink), green(ink), blue(ink), (int) Math.round(Math.clamp(alpha, 0, 1) * 255));
    }

    static int red(int ink) {
        return ink >> 16 & 255;
    }

    static int green(int ink) {
        return ink >> 8 & 255;
    }

    static int blue(int ink) {
        return ink & 255;
    }

    private static int shift(int ink, double red, double green, double blue) {
        return channel(red(ink), red) << 16
                | channel(green(ink), green) << 8
                | channel(blue(ink), blue);
    }

    private static int channel(int value, double by) {
        return Math.clamp(Math.round(value + by * 255), 0, 255);
    }
}
