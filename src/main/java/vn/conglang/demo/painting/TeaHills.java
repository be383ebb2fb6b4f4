package vn.conglang.demo.painting;

/** Tea in rows that follow the hills, and the women who pick it. */
final class TeaHills implements Picture {

    private static final double ROWS = 6.5;

    @Override
    public void paint(Canvas canvas, Dice dice) {
        var mood = Mood.any(dice);
        double horizon = dice.between(280, 350);
        Sky.paint(canvas, mood, dice, horizon + 70);
        Ridges.paint(canvas, mood, dice, 0x44716A, horizon - 10, horizon + 60, 0.72, 3);
        var wander = new Noise(dice.seed());
        var terrain =
                new Terrain(
                        new Hills(dice, 0.62),
                        (smooth, x, z) -> smooth + 0.085 * hedge(row(wander, smooth, x, z)),
                        1.9,
                        horizon - 70);
        int leaf = Ink.vary(dice.pick(0x5E9A3F, 0x6FA348, 0x4C8B45), dice, 0.02);
        var plots = new Noise(dice.seed());
        terrain.paint(
                canvas,
                mood,
                (smooth, x, z, light, distance) -> {
                    double across = hedge(row(wander, smooth, x, z));
                    double dab = plots.at(x * 16, z * 34);
                    int top =
                            Ink.mix(
                                    Ink.mix(leaf, 0xB7CF5A, dab * 0.55),
                                    0x86A94A,
                                    plots.at(x * 0.5, z * 0.5) * 0.6);
                    int ink = Ink.mix(0x3E4426, top, Math.pow(across, 0.8));
                    double soft = Math.clamp(z / 20 - 0.3, 0, 0.7);
                    return mood.ground(Ink.mix(ink, leaf, soft), light, distance);
                });
        var scatter = new Scatter(canvas, mood, dice, terrain);
        scatter.groves(16, 0.02, 7, 26);
        scatter.houses(2 + dice.below(3), 9, 18);
        scatter.strew(
                7,
                6,
                16,
                (x, y, scale, distance) ->
                        scatter.trees().broad(x, y, scale * 0.7, 0x6B9A55, distance));
        scatter.strew(
                16,
                2.6,
                6.5,
                (x, y, scale, distance) ->
                        scatter.people()
                                .woman(
                                        x,
                                        y + scale * 0.03,
                                        scale * 0.27,
                                        People.Arms.FORWARD,
                                        true));
        scatter.draw();
        scatter.trees().frame(0x4E7D3C);
        if (mood.mist() > 0.5) {
            Sky.mist(canvas, Ink.light(mood.haze(), 0.3), dice, horizon + 90, 60, 0.7);
        }
    }

    private static double row(Noise wander, double smooth, double x, double z) {
        return (smooth * 1.3 + x * 0.34 + z * 0.16 + wander.at(x * 0.3, z * 0.3) * 0.7) * ROWS;
    }

    /** The round profile of a clipped hedge: 1 on its back, 0 in the furrow. */
    private static double hedge(double row) {
        double across = (row - Math.floor(row)) * 2 - 1;
        return Math.sqrt(Math.max(0, 1 - across * across * across * across * 1.05));
    }
}
