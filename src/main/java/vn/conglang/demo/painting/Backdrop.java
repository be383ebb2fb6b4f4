package vn.conglang.demo.painting;

/** Sky, mountains and a level place before them: the stage of the pictures about people. */
record Backdrop(Canvas canvas, Mood mood, Dice dice, double horizon) {

    /** Paints the stage; {@code ground} is the colour of the level place. */
    static Backdrop paint(Canvas canvas, Mood mood, Dice dice, double horizon, int ground) {
        Sky.paint(canvas, mood, dice, horizon);
        Ridges.paint(canvas, mood, dice, 0x44706C, horizon - 70, horizon - 6, 0.5, 4);
        var backdrop = new Backdrop(canvas, mood, dice, horizon);
        backdrop.slope();
        backdrop.yard(ground);
        return backdrop;
    }

    /** A wooded slope at the far edge of the yard. */
    private void slope() {
        var noise = new Noise(dice.seed());
        int wood = mood.shaded(0x4E7A48, 0.32, 0.2);
        var bank =
                Shapes.below(
                        x -> horizon - 50 * noise.rough(x * 0.004, 1, 3),
                        0,
                        Canvas.WIDTH,
                        horizon + 40,
                        8);
        canvas.fade(bank, wood, horizon - 50, mood.seen(0x7E9A56, 0.25), horizon + 40);
        var trees = new Trees(canvas, mood, dice);
        for (int i = 0; i < 30; i++) {
            double x = dice.between(0, Canvas.WIDTH);
            double size = dice.between(46, 96);
            if (dice.chance(0.4)) {
                trees.fir(x, horizon + 6, size * 1.15, 0.36);
            } else {
                trees.broad(x, horizon + 6, size, dice.pick(0x4F7F43, 0x6A9350, 0x3F7048), 0.34);
            }
        }
    }

    private void yard(int ground) {
        var yard = Shapes.box(0, horizon, Canvas.WIDTH, Canvas.HEIGHT - horizon);
        canvas.fade(
                yard,
                mood.seen(Ink.light(ground, 0.18), 0.25),
                horizon,
                mood.shaded(ground, 0, 0.16),
                Canvas.HEIGHT);
        for (int i = 0; i < 420; i++) {
            double near = dice.between(0, 1);
            double y = horizon + near * near * (Canvas.HEIGHT - horizon);
            double reach = 20 + 130 * near * near;
            double x = dice.between(-100, Canvas.WIDTH);
            int ink =
                    Ink.vary(
                            dice.chance(0.5) ? Ink.light(ground, 0.22) : Ink.dark(ground, 0.22),
                            dice,
                            0.02);
            canvas.fill(
                    Shapes.blade(x, y, x + reach, y + dice.between(-3, 3), 2 + near * 6, 0.02),
                    mood.seen(ink, 0.2 * (1 - near)),
                    0.18);
        }
    }

    /**
     * Where the feet of somebody stand who is this far off: 0 at the edge of the yard, 1 at hand.
     */
    double foot(double near) {
        return horizon + (Canvas.HEIGHT - horizon) * (0.04 + 0.96 * near);
    }

    /** How tall a grown person is there. */
    double stature(double near) {
        return 70 + 215 * near;
    }

    Trees trees() {
        return new Trees(canvas, mood, dice);
    }

    People people() {
        return new People(canvas, mood, dice);
    }

    Houses houses() {
        return new Houses(canvas, mood, dice);
    }
}
