package vn.conglang.demo.painting;

/**
 * Hour and weather of a picture: the sky from its top to the horizon, the colour of sun, of haze
 * and of shade.
 *
 * @param sunX where the light comes from, 0 (left) – 1 (right)
 * @param sunY height of the sun, 0 (top) – 1 (bottom)
 * @param mist how much the far is veiled, 0–1
 */
record Mood(
        int top,
        int middle,
        int low,
        int sun,
        int haze,
        int shade,
        double sunX,
        double sunY,
        double mist,
        Weather weather) {

    /** What the sky does. */
    enum Weather {
        CLEAR,
        CLOUDY,
        RAIN
    }

    static Mood morning(Dice dice) {
        return of(
                dice,
                0x6FA9C4,
                0xBBDCD8,
                0xFCE9C4,
                0xFFF3CF,
                0xF3E4C8,
                0x35506E,
                0.5,
                Weather.CLEAR);
    }

    static Mood noon(Dice dice) {
        return of(
                dice,
                0x3F90C2,
                0x8FCBDD,
                0xE2F2E6,
                0xFFFBE8,
                0xC9E2E4,
                0x2B4E73,
                0.35,
                Weather.CLOUDY);
    }

    static Mood late(Dice dice) {
        return of(
                dice,
                0x6488B4,
                0xEBC9A2,
                0xFFD588,
                0xFFE7A8,
                0xF5CF9C,
                0x4A3B63,
                0.5,
                Weather.CLEAR);
    }

    static Mood dusk(Dice dice) {
        return of(
                dice,
                0x33447A,
                0x96709A,
                0xF7A883,
                0xFFCE92,
                0xD79C95,
                0x2A2950,
                0.5,
                Weather.CLEAR);
    }

    static Mood dawn(Dice dice) {
        return of(
                dice,
                0x7F9CCB,
                0xE8C2D0,
                0xFEE3C8,
                0xFFF0D8,
                0xEDD2D2,
                0x4A4B78,
                0.65,
                Weather.CLEAR);
    }

    static Mood overcast(Dice dice) {
        return of(
                dice,
                0x9DB0BA,
                0xC3CFD2,
                0xE6E8DF,
                0xFBF9EC,
                0xD5DDDA,
                0x3C5060,
                0.6,
                Weather.CLOUDY);
    }

    static Mood jade(Dice dice) {
        return of(
                dice,
                0x8FBBB6,
                0xC6DED2,
                0xF1F3E2,
                0xFFFBE6,
                0xDCEADF,
                0x285254,
                0.8,
                Weather.CLOUDY);
    }

    static Mood rain(Dice dice) {
        return of(
                dice,
                0x4C6070,
                0x7F929B,
                0xB5C1C0,
                0xD9DFDA,
                0x98A9AD,
                0x24343F,
                0.8,
                Weather.RAIN);
    }

    /** Any dry weather. */
    static Mood any(Dice dice) {
        return switch (dice.below(6)) {
            case 0 -> noon(dice);
            case 1 -> late(dice);
            case 2 -> dawn(dice);
            case 3 -> overcast(dice);
            case 4 -> jade(dice);
            default -> morning(dice);
        };
    }

    /** A bright hour, for pictures that are about people. */
    static Mood bright(Dice dice) {
        return switch (dice.below(4)) {
            case 0 -> noon(dice);
            case 1 -> late(dice);
            case 2 -> dawn(dice);
            default -> morning(dice);
        };
    }

    /** The same light with the sun at another height, 0 (top) – 1 (bottom). */
    Mood withSunAt(double height) {
        return new Mood(top, middle, low, sun, haze, shade, sunX, height, mist, weather);
    }

    /** A colour as it is seen in this light at a distance: 0 is at hand, 1 is the horizon. */
    int seen(int ink, double distance) {
        int inLight = Ink.lit(ink, Ink.light(sun, 0.45), 0.55);
        return Ink.mix(inLight, haze, distance * (0.72 + 0.24 * mist));
    }

    /** The shaded side of a colour at a distance. */
    int shaded(int ink, double distance, double depth) {
        return Ink.mix(seen(Ink.mix(ink, shade, depth), 0), haze, distance * (0.72 + 0.24 * mist));
    }

    /** Ground that faces the sun more or less: {@code light} is 0–1. */
    int ground(int ink, double light, double distance) {
        return seen(Ink.mix(Ink.mix(ink, shade, 0.5), Ink.light(ink, 0.26), light), distance);
    }

    /** 1 where the light comes from the right, -1 where it comes from the left. */
    double side() {
        return sunX > 0.5 ? 1 : -1;
    }

    /** Whether lamps are lit. */
    boolean evening() {
        return Ink.red(top) + Ink.green(top) + Ink.blue(top) < 300;
    }

    private static Mood of(
            Dice dice,
            int top,
            int middle,
            int low,
            int sun,
            int haze,
            int shade,
            double mist,
            Weather weather) {
        double turn = dice.between(-0.018, 0.018);
        double x = dice.chance(0.5) ? dice.between(0.1, 0.34) : dice.between(0.66, 0.9);
        return new Mood(
                Ink.turn(top, turn),
                Ink.turn(middle, turn),
                Ink.turn(low, turn / 2),
                sun,
                Ink.turn(haze, turn / 2),
                shade,
                x,
                dice.between(0.12, 0.3),
                Math.clamp(mist + dice.between(-0.15, 0.15), 0, 1),
                weather);
    }
}
