package vn.conglang.demo.painting;

/** A volleyball match on a village ground. */
final class Sports implements Picture {

    @Override
    public void paint(Canvas canvas, Dice dice) {
        var mood = Mood.bright(dice);
        var stage =
                Backdrop.paint(
                        canvas,
                        mood,
                        dice,
                        dice.between(430, 490),
                        dice.pick(0xC9A074, 0xB98F66, 0x9FA565));
        for (int i = 0; i < 3; i++) {
            stage.houses()
                    .earth(
                            dice.between(0, Canvas.WIDTH),
                            stage.horizon() + 12,
                            dice.between(130, 190),
                            0.22);
        }
        spectators(stage);
        court(stage);
        int home = dice.pick(0xD8342C, 0xE8A93A, 0x2F7FB5);
        int guests = dice.pick(0x3F9A57, 0xF4EFE2, 0x7A4A8C);
        team(stage, 0.32, home);
        net(stage);
        team(stage, 0.74, guests);
        double x = dice.between(600, 1000);
        canvas.oval(x, 250, 25, 25, mood.seen(0xF6EFDC, 0));
        canvas.stroke(Shapes.curve(x - 24, 246, x, 262, x + 23, 240), 3, 0x3F6FB0, 0.9);
        canvas.stroke(Shapes.curve(x - 8, 227, x + 4, 250, x - 4, 274), 3, 0xE0A63A, 0.9);
    }

    private void spectators(Backdrop stage) {
        var dice = stage.dice();
        for (int i = 0; i < 34; i++) {
            double x = i * 48 + dice.between(-10, 10);
            double near = 0.05 + dice.between(0, 0.04);
            if (dice.chance(0.6)) {
                stage.people()
                        .woman(
                                x,
                                stage.foot(near),
                                stage.stature(near),
                                dice.chance(0.2) ? People.Arms.UP : People.Arms.DOWN,
                                false);
            } else {
                stage.people()
                        .man(
                                x,
                                stage.foot(near),
                                stage.stature(near),
                                dice.chance(0.25) ? People.Arms.UP : People.Arms.DOWN);
            }
        }
    }

    private void court(Backdrop stage) {
        var line =
                Shapes.poly(
                        310,
                        stage.foot(0.22),
                        1290,
                        stage.foot(0.22),
                        1570,
                        stage.foot(0.92),
                        30,
                        stage.foot(0.92));
        stage.canvas().fill(line, stage.mood().seen(0xD9B07C, 0), 0.5);
        stage.canvas().stroke(line, 6, 0xFBF6E8, 0.85);
        stage.canvas()
                .stroke(Shapes.line(190, stage.foot(0.5), 1410, stage.foot(0.5)), 5, 0xFBF6E8, 0.8);
    }

    private void net(Backdrop stage) {
        var canvas = stage.canvas();
        var mood = stage.mood();
        double foot = stage.foot(0.5);
        double top = foot - 300;
        for (double x : new double[] {180, 1420}) {
            canvas.shadow(x, foot, 46, 9, mood.shade(), 0.5);
            canvas.fill(Shapes.box(x - 6, top - 10, 12, 312), mood.shaded(0x8E8F9A, 0, 0.2));
        }
        for (int i = 0; i <= 46; i++) {
            double x = 180 + i * 1240.0 / 46;
            canvas.stroke(Shapes.line(x, top, x, top + 118), 1.6, 0xF4F1E6, 0.6);
        }
        for (int i = 0; i <= 5; i++) {
            canvas.stroke(
                    Shapes.curve(
                            180, top + i * 23.6, 800, top + i * 23.6 + 10, 1420, top + i * 23.6),
                    i == 0 ? 8 : 1.8,
                    0xFBF8EE,
                    i == 0 ? 0.95 : 0.6);
        }
    }

    private void team(Backdrop stage, double near, int shirt) {
        var dice = stage.dice();
        for (int i = 0; i < 5; i++) {
            double depth = near + dice.between(-0.06, 0.06);
            double x = 800 + (i - 2) * (190 + near * 110) + dice.between(-40, 40);
            boolean jumps = dice.chance(0.35);
            double lift = jumps ? 46 * (0.5 + near) : 0;
            if (jumps) {
                stage.canvas().shadow(x, stage.foot(depth), 60, 12, stage.mood().shade(), 0.45);
            }
            stage.people()
                    .man(
                            x,
                            stage.foot(depth) - lift,
                            stage.stature(depth),
                            jumps || dice.chance(0.4) ? People.Arms.UP : People.Arms.FORWARD,
                            shirt,
                            Ink.HAIR);
        }
    }
}
