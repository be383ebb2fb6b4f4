package vn.conglang.demo.painting;

import java.util.Random;

/** The chance in a picture, all of it from one seed, so that a picture can be painted again. */
final class Dice {

    private final Random random;

    Dice(long seed) {
        random = new Random(seed * 0x9E3779B97F4A7C15L + 0x632BE59BD9B4E019L);
    }

    double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    double bell() {
        return random.nextGaussian();
    }

    long seed() {
        return random.nextLong();
    }

    int pick(int... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
