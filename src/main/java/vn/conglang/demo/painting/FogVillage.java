package vn.conglang.demo.painting;

/** A village of earthen houses in the fog of the morning. */
final class FogVillage implements Picture {

    @Override
    public void paint(Canvas canvas, Dice dice) {
        var mood = light(dice);
        double horizon = dice.between(260, 340);
        Sky.paint(canvas, mood, dice, horizon + 90);
        Ridges.paint(canvas, mood, dice, 0x47696B, horizon - 20, horizon + 80, 0.6, 4);
        var noise = new Noise(dice.seed());
        var terrain =
                new Terrain(new Hills(dice, 0.8), (smooth, x, z) -> smooth, 2.0, horizon - 60);
        int grass = dice.pick(0x6B8A4C, 0x8A8A50, 0x557A4A);
        terrain.paint(
                canvas,
                mood,
                (smooth, x, z, light, distance) -> {
                    int plot =
                            Ink.mix(
                                    grass,
                                    0xB49A62,
                                    Math.round(noise.at(x * 0.6, z * 0.6) * 5) / 5.0);
                    double furrow = 0.5 + 0.5 * Math.sin((smooth * 22 + x * 2) * 3);
                    return mood.ground(
                            Ink.mix(plot, 0x51683C, furrow * 0.25 + noise.at(x * 12, z * 24) * 0.2),
                            light,
                            distance);
                });
        var scatter = new Scatter(canvas, mood, dice, terrain);
        scatter.houses(6, 4.2, 5.8);
        scatter.houses(6, 5.5, 9);
        scatter.houses(7, 9, 17);
        scatter.groves(30, 0.03, 5, 26);
        scatter.strew(
                6,
                3.4,
                7,
                (x, y, scale, distance) -> scatter.trees().bamboo(x, y, scale * 0.8, distance));
        scatter.strew(
                4,
                3.2,
                5.5,
                (x, y, scale, distance) -> scatter.trees().banana(x, y, scale * 0.42, distance));
        scatter.farmers(5, 2.8, 5);
        scatter.tufts(150, grass);
        scatter.draw();
        scatter.trees().frame(0x5E7A44);
        int fog = Ink.light(mood.haze(), 0.45);
        for (int bank = 0; bank < 3; bank++) {
            Sky.mist(
                    canvas,
                    fog,
                    dice,
                    horizon + 70 + bank * 130,
                    70 + bank * 18,
                    0.85 - bank * 0.12);
        }
    }

    private static Mood light(Dice dice) {
        return switch (dice.below(5)) {
            case 0 -> Mood.dawn(dice);
            case 1 -> Mood.overcast(dice);
            case 2 -> Mood.dusk(dice);
            case 3 -> Mood.morning(dice);
            default -> Mood.jade(dice);
        };
    }
}
