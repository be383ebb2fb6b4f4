package vn.conglang.demo.painting;

/** Rolling land about a valley, as most of the open-air pictures need it. */
final class Hills implements Terrain.Lie {

    private final Noise noise;
    private final double valley;
    private final double steep;

    /** {@code steep} 1 is hill country; less is gentler. */
    Hills(Dice dice, double steep) {
        noise = new Noise(dice.seed());
        valley = dice.between(-1.6, 1.6);
        this.steep = steep;
    }

    @Override
    public double at(double x, double z) {
        double rolling = noise.rough(x * 0.13 + 40, z * 0.13, 3) * 3.6 - 1.9;
        double fromValley = x / (3.2 + z * 0.30) - valley * 0.25;
        double sides = 1.15 * Math.sqrt(0.16 + fromValley * fromValley);
        return (rolling * Math.min(1, 0.18 + z * 0.055) * 1.5 + sides) * steep + 0.028 * z - 0.75;
    }
}
