package vn.conglang.demo.painting;

/** Rice terraces that climb the hills, in one of their seasons. */
final class Terraces implements Picture {

    /** What stands in the fields. */
    enum Season {
        WATER,
        GREEN,
        GOLD
    }

    private static final double STEPS = 9;

    private final Season season;

    Terraces(Season season) {
        this.season = season;
    }

    @Override
    public void paint(Canvas canvas, Dice dice) {
        var mood = Mood.any(dice);
        double horizon = dice.between(250, 330);
        Sky.paint(canvas, mood, dice, horizon + 90);
        Ridges.paint(canvas, mood, dice, 0x3F6B66, horizon - 10, horizon + 70, 0.74, 3);
        var terrain =
                new Terrain(
                        new Hills(dice, 1), (smooth, x, z) -> stepped(smooth), 2.3, horizon - 60);
        terrain.paint(canvas, mood, new Fields(dice, mood)::colour);
        var scatter = new Scatter(canvas, mood, dice, terrain);
        scatter.groves(30, 0.030, 5, 26);
        scatter.houses(3 + dice.below(4), 7, 18);
        scatter.farmers(season == Season.GOLD ? 9 : 5, 3, 8);
        scatter.draw();
        scatter.trees().frame(season == Season.GOLD ? 0xB08A35 : 0x5B7F40);
        if (dice.chance(0.35 + mood.mist() * 0.5)) {
            Sky.mist(canvas, Ink.light(mood.haze(), 0.3), dice, horizon + 110, 70, 0.7);
        }
    }

    /** Cuts the land into steps. */
    private static double stepped(double smooth) {
        double level = smooth * STEPS;
        double floor = Math.floor(level);
        double rise = Math.clamp((level - floor - 0.70) / 0.30, 0, 1);
        return (floor + rise * rise * (3 - 2 * rise)) / STEPS;
    }

    private final class Fields {

        private final Mood mood;
        private final Noise plots;
        private final int crop;

        Fields(Dice dice, Mood mood) {
            this.mood = mood;
            plots = new Noise(dice.seed());
            crop =
                    switch (season) {
                        case GOLD -> Ink.vary(0xE8AE2E, dice, 0.03);
                        case GREEN -> Ink.vary(0x7FAE4A, dice, 0.03);
                        case WATER -> 0x9DB9B4;
                    };
        }

        int colour(double smooth, double x, double z, double light, double distance) {
            double level = smooth * STEPS;
            int step = (int) Math.floor(level);
            double within = level - step;
            double fine = Math.clamp(z / 16 - 0.35, 0, 0.75);
            int ink = within > 0.70 ? Ink.mix(bank(within), crop, fine) : field(step, within, x, z);
            return mood.ground(ink, light, distance);
        }

        private int field(int step, double within, double x, double z) {
            double plot =
                    plots.corner(step, (int) Math.floor(x * 0.22 + plots.corner(step, 9) * 5));
            double tuft = plots.at(x * 9, z * 22);
            int ink =
                    switch (season) {
                        case WATER -> water(plot, x, z);
                        case GOLD ->
                                Ink.mix(
                                        Ink.mix(crop, 0xA9B04A, plot * plot * 0.75),
                                        0xF2CE6A,
                                        tuft * 0.35);
                        case GREEN ->
                                Ink.mix(Ink.mix(crop, 0x4E8A44, plot * 0.8), 0xB9CF6B, tuft * 0.35);
                    };
            return within < 0.06 ? Ink.light(ink, 0.30) : Ink.mix(ink, 0x5B6B2E, within * 0.28);
        }

        private int water(double plot, double x, double z) {
            int mirror =
                    Ink.mix(
                            Ink.mix(mood.middle(), mood.low(), plot * 0.5),
                            mood.top(),
                            0.48 + plots.at(x * 0.4, z * 0.8) * 0.5);
            return plot > 0.82 ? Ink.mix(0x8DB05B, mirror, 0.35) : mirror;
        }

        private int bank(double within) {
            int grass = season == Season.GOLD ? 0x5D6B2C : 0x3F6A35;
            int soil = season == Season.WATER ? 0x6B5238 : 0x4A4526;
            return Ink.mix(grass, soil, (within - 0.70) / 0.30);
        }
    }
}
