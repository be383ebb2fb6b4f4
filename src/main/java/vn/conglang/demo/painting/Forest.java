package vn.conglang.demo.painting;

/** Old forest with shafts of light, ferns and a path for the patrol. */
final class Forest implements Picture {

    @Override
    public void paint(Canvas canvas, Dice dice) {
        var mood =
                switch (dice.below(4)) {
                    case 0 -> Mood.late(dice);
                    case 1 -> Mood.jade(dice);
                    case 2 -> Mood.dawn(dice);
                    default -> Mood.morning(dice);
                };
        int leaf = Ink.vary(dice.pick(0x4E8A4F, 0x6C9A48, 0x3F7F60), dice, 0.02);
        int air = Ink.mix(mood.low(), leaf, 0.24);
        canvas.fade(Sky.all(), Ink.mix(air, mood.middle(), 0.3), 0, Ink.light(air, 0.35), 640);
        canvas.glow(mood.sunX() * Canvas.WIDTH, 160, 760, mood.sun(), 0.9);
        for (int rank = 0; rank < 5; rank++) {
            double distance = 0.86 - rank * 0.2;
            ground(canvas, mood, dice, leaf, air, rank, distance);
            trunks(canvas, mood, dice, leaf, air, rank, distance);
            if (rank == 2) {
                shafts(canvas, mood, dice);
                patrol(canvas, mood, dice);
            }
            if (rank < 3) {
                Sky.mist(canvas, Ink.light(air, 0.4), dice, 560 + rank * 60, 120, 0.55);
            }
        }
        canopy(canvas, mood, dice, leaf);
        ferns(canvas, mood, dice, leaf);
    }

    private static void ground(
            Canvas canvas, Mood mood, Dice dice, int leaf, int air, int rank, double distance) {
        var noise = new Noise(dice.seed());
        double base = 590 + rank * 78;
        int floor =
                Ink.mix(
                        mood.shaded(Ink.mix(leaf, 0x8A7444, 0.35), 0, 0.15 + rank * 0.08),
                        air,
                        distance * 0.8);
        var bank =
                Shapes.below(
                        x -> base - 60 * noise.rough(x * 0.0032, 1, 3) + 40,
                        0,
                        Canvas.WIDTH,
                        Canvas.HEIGHT,
                        10);
        canvas.fade(bank, Ink.light(floor, 0.12), base - 30, Ink.dark(floor, 0.1), base + 200);
        canvas.brushed(bank, floor, dice, -4, 90, 50 + rank * 20);
    }

    private static void trunks(
            Canvas canvas, Mood mood, Dice dice, int leaf, int air, int rank, double distance) {
        int count = 13 - rank * 2;
        for (int i = 0; i < count; i++) {
            double x = (i + dice.between(0.05, 0.95)) * Canvas.WIDTH / count;
            if (rank > 2 && Math.abs(x - 800) < 330) {
                continue;
            }
            double foot = 610 + rank * 80 + dice.between(-18, 30);
            double wide = (11 + rank * rank * 5.5) * dice.between(0.7, 1.3);
            int bark =
                    Ink.mix(
                            mood.shaded(Ink.vary(0x6E5843, dice, 0.03), 0, 0.25),
                            air,
                            distance * 0.9);
            double lean = dice.between(-30, 30);
            var trunk =
                    Shapes.poly(
                            x - wide * 0.8,
                            foot,
                            x - wide * 0.4,
                            foot - 120,
                            x + lean - wide * 0.36,
                            -20,
                            x + lean + wide * 0.36,
                            -20,
                            x + wide * 0.4,
                            foot - 120,
                            x + wide * 0.9,
                            foot);
            boolean sunRight = mood.sunX() * Canvas.WIDTH > x;
            canvas.fadeAcross(
                    trunk,
                    sunRight ? Ink.dark(bark, 0.3) : Ink.light(bark, 0.25),
                    x - wide * 0.5,
                    sunRight ? Ink.light(bark, 0.25) : Ink.dark(bark, 0.3),
                    x + wide * 0.5);
            if (rank > 1) {
                canvas.brushed(trunk, bark, dice, 88, 110, 26);
                moss(canvas, mood, dice, leaf, x, foot, wide);
            } else if (rank < 2) {
                new Trees(canvas, mood, dice)
                        .crown(
                                x + lean,
                                dice.between(60, 330),
                                dice.between(80, 130),
                                Ink.mix(leaf, air, distance * 0.85),
                                0.2);
            }
        }
    }

    private static void moss(
            Canvas canvas, Mood mood, Dice dice, int leaf, double x, double foot, double wide) {
        for (int i = 0; i < 14; i++) {
            canvas.oval(
                    x + dice.between(-0.6, 0.3) * wide,
                    foot - dice.between(0, 190),
                    wide * 0.2,
                    wide * 0.13,
                    mood.seen(Ink.vary(Ink.light(leaf, 0.1), dice, 0.03), 0),
                    0.5);
        }
    }

    private static void shafts(Canvas canvas, Mood mood, Dice dice) {
        double x = mood.sunX() * Canvas.WIDTH;
        for (int i = 0; i < 9; i++) {
            double foot = 800 + (800 - x) * 0.5 + (i - 4) * 190 + dice.between(-50, 50);
            double wide = dice.between(30, 90);
            var shaft =
                    Shapes.poly(
                            x + (i - 4) * 26,
                            -40,
                            x + (i - 4) * 26 + 26,
                            -40,
                            foot + wide,
                            900,
                            foot - wide,
                            900);
            canvas.veil(shaft, Ink.light(mood.sun(), 0.3), 0.34, 0, 0, 820);
        }
    }

    private static void patrol(Canvas canvas, Mood mood, Dice dice) {
        var people = new People(canvas, mood, dice);
        int count = 2 + dice.below(3);
        for (int i = 0; i < count; i++) {
            people.man(
                    700 + i * 74 + dice.between(-12, 12),
                    778 + i * 10,
                    132 + i * 6,
                    People.Arms.DOWN,
                    dice.pick(0x4D6B3E, 0x5B6B3A, 0x3E6F8A),
                    0x4A5A34);
        }
    }

    private static void canopy(Canvas canvas, Mood mood, Dice dice, int leaf) {
        for (int i = 0; i < 620; i++) {
            double x = dice.between(-40, Canvas.WIDTH + 40);
            double edge = 70 + 170 * Math.pow(Math.abs(x - 800) / 800, 1.6);
            double y = dice.between(-30, edge);
            double size = dice.between(16, 38);
            int ink = mood.shaded(Ink.vary(leaf, dice, 0.05), 0, dice.between(0.1, 0.75));
            canvas.fill(
                    Shapes.blade(
                            x,
                            y,
                            x + dice.between(-1, 1) * size,
                            y + dice.between(0.2, 1) * size,
                            size * 0.34,
                            0.08),
                    ink);
        }
    }

    private static void ferns(Canvas canvas, Mood mood, Dice dice, int leaf) {
        for (int i = 0; i < 15; i++) {
            double x = (i + dice.between(0, 1)) * Canvas.WIDTH / 15;
            double y = 1010 - 60 * Math.pow(Math.abs(x - 800) / 800, 2) + dice.between(0, 30);
            for (int frond = 0; frond < 7; frond++) {
                frond(
                        canvas,
                        mood,
                        dice,
                        leaf,
                        x,
                        y,
                        -Math.PI / 2 + (frond - 3) * 0.36,
                        dice.between(110, 190));
            }
        }
    }

    private static void frond(
            Canvas canvas,
            Mood mood,
            Dice dice,
            int leaf,
            double x,
            double y,
            double angle,
            double reach) {
        int ink =
                mood.shaded(
                        Ink.vary(Ink.light(leaf, 0.08), dice, 0.03), 0, dice.between(0.1, 0.55));
        for (int i = 1; i < 12; i++) {
            double share = i / 12.0;
            double bend = angle + Math.cos(angle) * share * 0.9;
            double atX = x + Math.cos(bend) * reach * share;
            double atY = y + Math.sin(bend) * reach * share;
            double leaflet = reach * 0.26 * (1.05 - share);
            for (int side = -1; side <= 1; side += 2) {
                double out = bend + side * 1.15;
                canvas.fill(
                        Shapes.blade(
                                atX,
                                atY,
                                atX + Math.cos(out) * leaflet,
                                atY + Math.sin(out) * leaflet,
                                leaflet * 0.17,
                                0.05),
                        ink);
            }
        }
    }
}
