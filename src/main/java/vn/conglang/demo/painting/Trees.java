package vn.conglang.demo.painting;

import java.awt.Shape;

/**
 * What grows beside a village. Sizes are heights in pixels; the foot of each plant stands at (x,
 * y).
 */
final class Trees {

    private final Canvas canvas;
    private final Mood mood;
    private final Dice dice;

    Trees(Canvas canvas, Mood mood, Dice dice) {
        this.canvas = canvas;
        this.mood = mood;
        this.dice = dice;
    }

    /** A broad tree with a crown of clumps. */
    void broad(double x, double y, double size, int leaf, double distance) {
        canvas.shadow(x, y, size * 0.34, size * 0.07, mood.shaded(leaf, distance, 0.8), 0.5);
        int bark = mood.shaded(0x6A5140, distance, 0.35);
        canvas.fill(
                Shapes.blade(
                        x,
                        y,
                        x + size * dice.between(-0.04, 0.04),
                        y - size * 0.62,
                        size * 0.045,
                        0),
                bark);
        crown(x, y - size * 0.62, size * 0.36, leaf, distance);
    }

    /** Clumps of leaves about a middle: dark below, light towards the sun. */
    void crown(double x, double y, double radius, int leaf, double distance) {
        int clumps = radius < 14 ? 5 : radius < 40 ? 8 : 11;
        for (int tone = 0; tone < 3; tone++) {
            int ink =
                    tone == 0
                            ? mood.shaded(leaf, distance, 0.55)
                            : tone == 1
                                    ? mood.shaded(leaf, distance, 0.18)
                                    : mood.seen(Ink.light(leaf, 0.22), distance);
            double shift = (tone - 1) * radius * 0.17;
            double spread = 0.72 - tone * 0.13;
            for (int i = 0; i < clumps - tone * 2; i++) {
                double angle = dice.between(0, Math.PI * 2);
                double reach = Math.sqrt(dice.between(0, 1)) * radius * spread;
                double clumpX = x + Math.cos(angle) * reach + mood.side() * shift;
                double clumpY = y + Math.sin(angle) * reach * 0.82 - shift;
                double clump = radius * dice.between(0.26, 0.44) * (1 - tone * 0.16);
                canvas.oval(clumpX, clumpY, clump, clump * 0.86, Ink.vary(ink, dice, 0.02));
                leaves(clumpX, clumpY, clump, ink);
            }
        }
    }

    /** A Cunninghamia, the straight fir of these mountains. */
    void fir(double x, double y, double size, double distance) {
        int leaf = Ink.vary(0x2F5F4C, dice, 0.03);
        canvas.fill(
                Shapes.blade(x, y, x, y - size, size * 0.035, 0),
                mood.shaded(0x54443A, distance, 0.4));
        int tiers = size < 50 ? 6 : 9;
        for (int tier = 0; tier < tiers; tier++) {
            double share = (tier + 1.0) / tiers;
            double top = y - size * (1.02 - share * 0.80);
            double half = size * (0.05 + 0.19 * share) * dice.between(0.85, 1.15);
            double drop = size * 0.17;
            canvas.fill(
                    tier(x, top, half, drop, -1),
                    mood.shaded(leaf, distance, mood.side() > 0 ? 0.5 : 0.1));
            canvas.fill(
                    tier(x, top, half, drop, 1),
                    mood.shaded(leaf, distance, mood.side() > 0 ? 0.1 : 0.5));
        }
    }

    /** A clump of bamboo, bent by its own weight. */
    void bamboo(double x, double y, double size, double distance) {
        int leaf = Ink.vary(0x7C9C4B, dice, 0.03);
        for (int i = 0; i < 11; i++) {
            double lean = dice.between(-0.42, 0.42);
            double tall = size * dice.between(0.7, 1);
            double topX = x + lean * size * 0.8;
            double topY = y - tall * (1 - Math.abs(lean) * 0.35);
            double foot = x + lean * size * 0.12;
            int stem = mood.shaded(Ink.mix(leaf, 0xC4B45C, 0.3), distance, dice.between(0.1, 0.5));
            canvas.stroke(
                    Shapes.curve(foot, y, foot + lean * size * 0.1, y - tall * 0.8, topX, topY),
                    size * 0.014,
                    stem);
            for (int mark = 0; mark < 16; mark++) {
                double share = dice.between(0.45, 1.02);
                double atX = foot + (topX - foot) * share * share;
                double atY = y + (topY - y) * share + size * 0.03;
                double reach = size * dice.between(0.08, 0.15);
                var blade =
                        Shapes.blade(
                                atX,
                                atY,
                                atX + dice.between(-1, 1) * reach,
                                atY + dice.between(0.1, 1) * reach,
                                reach * 0.11,
                                0);
                canvas.fill(blade, mood.shaded(leaf, distance, dice.between(-0.1, 0.5)));
            }
        }
    }

    /** A banana plant with its torn leaves. */
    void banana(double x, double y, double size, double distance) {
        int leaf = Ink.vary(0x6FA14B, dice, 0.03);
        canvas.fill(
                Shapes.blade(x, y, x, y - size * 0.7, size * 0.07, 0),
                mood.shaded(0x8E9A5A, distance, 0.25));
        for (int i = 0; i < 8; i++) {
            double side = i % 2 == 0 ? 1 : -1;
            double reach = size * dice.between(0.34, 0.56) * side;
            double rise = size * dice.between(-0.02, 0.42);
            double crownY = y - size * 0.62;
            int ink = mood.shaded(leaf, distance, side == mood.side() ? 0.02 : 0.42);
            canvas.fill(
                    Shapes.blade(x, crownY, x + reach, crownY - rise, size * 0.12, -0.16 * side),
                    ink);
            canvas.stroke(
                    Shapes.curve(
                            x,
                            crownY,
                            x + reach * 0.5,
                            crownY - rise * 0.5 - size * 0.08,
                            x + reach,
                            crownY - rise),
                    size * 0.012,
                    Ink.light(ink, 0.35),
                    0.8);
        }
    }

    /** A tuft of grass blades. */
    void grass(double x, double y, double size, int ink) {
        for (int i = 0; i < 7; i++) {
            double lean = dice.between(-0.6, 0.6) * size;
            double tall = dice.between(0.5, 1) * size;
            canvas.fill(
                    Shapes.blade(
                            x + lean * 0.2, y, x + lean, y - tall, size * 0.045, lean / size * 0.3),
                    mood.shaded(ink, 0, dice.between(-0.05, 0.45)));
        }
    }

    /** Dark grasses and leaves at the lower edge, which give the picture its depth. */
    void frame(int ink) {
        for (int i = 0; i < 46; i++) {
            double edge = dice.between(0, 1);
            double x =
                    edge < 0.5
                            ? dice.between(-30, 460) * edge * 2
                            : Canvas.WIDTH - dice.between(-30, 460) * (2 - edge * 2);
            grass(x, Canvas.HEIGHT + 24, dice.between(50, 150), Ink.mix(ink, mood.shade(), 0.35));
        }
    }

    /** A crooked old tree that forks and forks again; twig ends are handed to the blossom. */
    void forked(
            double x,
            double y,
            double length,
            double angle,
            double width,
            int bark,
            Blossom blossom) {
        double toX = x + Math.cos(angle) * length;
        double toY = y + Math.sin(angle) * length;
        canvas.stroke(
                Shapes.curve(
                        x,
                        y,
                        (x + toX) / 2 + dice.between(-0.12, 0.12) * length,
                        (y + toY) / 2,
                        toX,
                        toY),
                width,
                Ink.vary(bark, dice, 0.015));
        if (width < 2.2) {
            blossom.at(toX, toY, length);
            return;
        }
        int arms = dice.chance(0.35) ? 3 : 2;
        for (int i = 0; i < arms; i++) {
            double turn =
                    (i - (arms - 1) / 2.0) * dice.between(0.6, 1.0) + dice.between(-0.15, 0.15);
            forked(
                    toX,
                    toY,
                    length * dice.between(0.68, 0.86),
                    angle + turn,
                    width * 0.64,
                    bark,
                    blossom);
            if (width < 9) {
                blossom.at((x + toX) / 2, (y + toY) / 2, length * 0.7);
            }
        }
    }

    /** What sits on a twig. */
    @FunctionalInterface
    interface Blossom {
        void at(double x, double y, double twig);
    }

    private static Shape tier(double x, double top, double half, double drop, int side) {
        return Shapes.poly(
                x,
                top - drop * 0.5,
                x + side * half,
                top + drop,
                x + side * half * 0.62,
                top + drop * 0.78,
                x + side * half * 0.3,
                top + drop * 1.05,
                x,
                top + drop * 0.85);
    }

    private void leaves(double x, double y, double radius, int ink) {
        if (radius < 9) {
            return;
        }
        for (int i = 0; i < 6; i++) {
            double angle = dice.between(0, Math.PI * 2);
            double dab = radius * dice.between(0.10, 0.2);
            canvas.oval(
                    x + Math.cos(angle) * radius * 1.02,
                    y + Math.sin(angle) * radius * 0.9,
                    dab,
                    dab * 0.7,
                    Ink.vary(ink, dice, 0.04));
        }
    }
}
