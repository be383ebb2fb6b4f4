package vn.conglang.demo.painting;

/** Chillies, maize and rice spread on round bamboo trays before a farmhouse. */
final class DryingYard implements Picture {

    private static final int[] CROPS = {0xC62F26, 0xD94A2A, 0xE9B13A, 0xD99A2B, 0xE6D3A0, 0x9C4A2E};

    @Override
    public void paint(Canvas canvas, Dice dice) {
        var mood = Mood.bright(dice);
        var stage = Backdrop.paint(canvas, mood, dice, dice.between(390, 450), 0xBFA27C);
        double house = dice.between(420, 1180);
        stage.houses().earth(house, stage.foot(0.1), 560, 0.04);
        strings(stage, house);
        stage.trees().banana(house + 420, stage.foot(0.1), 260, 0.06);
        stage.trees().bamboo(house - 470, stage.foot(0.08), 420, 0.12);
        for (int rank = 0; rank < 5; rank++) {
            double near = 0.26 + rank * 0.17;
            row(stage, near);
            if (rank == 1 || rank == 3) {
                stage.people()
                        .woman(
                                dice.between(200, 1400),
                                stage.foot(near + 0.07),
                                stage.stature(near),
                                People.Arms.FORWARD,
                                rank == 1);
            }
        }
    }

    private void row(Backdrop stage, double near) {
        double radius = 62 + 105 * near;
        double x = stage.dice().between(-radius, radius * 0.6);
        while (x < Canvas.WIDTH + radius) {
            tray(stage, x, stage.foot(near), radius);
            x += radius * stage.dice().between(2.06, 2.3);
        }
    }

    private void tray(Backdrop stage, double x, double y, double radius) {
        var canvas = stage.canvas();
        var mood = stage.mood();
        var dice = stage.dice();
        double flat = 0.36;
        int crop = dice.pick(CROPS);
        canvas.shadow(x, y + radius * 0.08, radius * 1.1, radius * flat * 1.15, mood.shade(), 0.55);
        canvas.oval(x, y, radius, radius * flat, mood.shaded(0xB48A50, 0, 0.15));
        canvas.oval(
                x,
                y - radius * 0.02,
                radius * 0.95,
                radius * flat * 0.93,
                mood.shaded(0x8A6436, 0, 0.35));
        canvas.oval(x, y, radius * 0.88, radius * flat * 0.85, mood.shaded(crop, 0, 0.22));
        for (int i = 0; i < 170; i++) {
            double angle = dice.between(0, Math.PI * 2);
            double reach = Math.sqrt(dice.between(0, 1)) * radius * 0.84;
            double atX = x + Math.cos(angle) * reach;
            double atY = y + Math.sin(angle) * reach * flat;
            double turn = dice.between(0, Math.PI);
            double size = radius * 0.075;
            int ink = Ink.vary(dice.chance(0.35) ? Ink.light(crop, 0.3) : crop, dice, 0.05);
            canvas.fill(
                    Shapes.blade(
                            atX,
                            atY,
                            atX + Math.cos(turn) * size,
                            atY + Math.sin(turn) * size * 0.5,
                            size * 0.28,
                            0.1),
                    mood.shaded(ink, 0, dice.between(0, 0.3)));
        }
        canvas.stroke(
                Shapes.oval(x, y, radius * 0.97, radius * flat * 0.96),
                radius * 0.035,
                mood.seen(0xD2AC6C, 0),
                0.8);
    }

    /** Maize hung under the eaves. */
    private void strings(Backdrop stage, double house) {
        var canvas = stage.canvas();
        var dice = stage.dice();
        double y = stage.foot(0.1) - 165;
        for (int i = 0; i < 17; i++) {
            double x = house - 190 + i * 24 * (stage.mood().side() > 0 ? 1 : 1);
            for (int ear = 0; ear < 5; ear++) {
                double top = y + ear * 12;
                canvas.fill(
                        Shapes.blade(x - 4, top, x + dice.between(-3, 5), top + 20, 6, 0),
                        stage.mood().seen(Ink.vary(0xEBB637, dice, 0.05), 0));
            }
        }
    }
}
