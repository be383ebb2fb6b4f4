package vn.conglang.demo.painting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Trees, houses and people set on a terrain, painted from far to near; what a hill hides is left
 * out.
 */
final class Scatter {

    private record Thing(double z, Runnable painting) {}

    private final List<Thing> things = new ArrayList<>();
    private final Mood mood;
    private final Dice dice;
    private final Terrain terrain;
    private final Noise groves;
    private final Trees trees;
    private final Houses houses;
    private final People people;
    private Clearing clearing = (x, z) -> false;

    Scatter(Canvas canvas, Mood mood, Dice dice, Terrain terrain) {
        this.mood = mood;
        this.dice = dice;
        this.terrain = terrain;
        groves = new Noise(dice.seed());
        trees = new Trees(canvas, mood, dice);
        houses = new Houses(canvas, mood, dice);
        people = new People(canvas, mood, dice);
    }

    /** Where no tree and no house may stand, such as a road. */
    void keepClear(Clearing place) {
        clearing = place;
    }

    Trees trees() {
        return trees;
    }

    People people() {
        return people;
    }

    Houses houses() {
        return houses;
    }

    /** Anything at a place, handed the pixels and the haze there. */
    void put(double x, double z, Painting painting) {
        var spot = terrain.spot(x, z);
        if (spot != null) {
            things.add(
                    new Thing(z, () -> painting.at(spot.x(), spot.y(), spot.scale(), distance(z))));
        }
    }

    private void build(double x, double z, Painting painting) {
        if (!clearing.holds(x, z)) {
            put(x, z, painting);
        }
    }

    /** Anything, {@code count} times, at chance places between two depths. */
    void strew(int count, double near, double far, Painting painting) {
        for (int i = 0; i < count; i++) {
            double z = near * Math.pow(far / near, dice.between(0, 1));
            put(terrain.across(dice.between(-40, Canvas.WIDTH + 40), z), z, painting);
        }
    }

    /** Small woods: trees stand where their neighbours stand. */
    void groves(int count, double density, double near, double far) {
        for (int i = 0; i < count; i++) {
            double z = near * Math.pow(far / near, dice.between(0, 1));
            double x = terrain.across(dice.between(0, Canvas.WIDTH), z);
            int members = 3 + (int) (groves.at(x * 0.3, z * 0.3) * density * 220);
            boolean firs = dice.chance(0.4);
            for (int tree = 0; tree < members; tree++) {
                build(x + dice.bell() * 0.4, z + dice.bell() * 0.5, firs ? this::fir : this::tree);
            }
        }
    }

    void houses(int count, double near, double far) {
        double z = near * Math.pow(far / near, dice.between(0, 1));
        double x = terrain.across(dice.between(200, Canvas.WIDTH - 200), z);
        for (int i = 0; i < count; i++) {
            double depth = Math.max(near * 0.8, z + dice.bell() * 0.9);
            build(
                    x + dice.bell() * 1.1,
                    depth,
                    (px, py, scale, distance) -> houses.earth(px, py + 2, scale * 0.95, distance));
        }
    }

    void farmers(int count, double near, double far) {
        strew(
                count,
                near,
                far,
                (x, y, scale, distance) -> {
                    if (dice.chance(0.75)) {
                        people.woman(x, y, scale * 0.19, People.Arms.FORWARD, dice.chance(0.5));
                    } else {
                        people.man(x, y, scale * 0.19, People.Arms.FORWARD);
                    }
                });
    }

    /** Grass near at hand, so that a meadow is not a plain colour. */
    void tufts(int count, int ink) {
        strew(
                count,
                1.9,
                8,
                (x, y, scale, distance) ->
                        trees.grass(
                                x,
                                y + 3,
                                scale * dice.between(0.05, 0.10),
                                Ink.vary(ink, dice, 0.04)));
    }

    void draw() {
        things.sort(Comparator.comparingDouble(Thing::z).reversed());
        things.forEach(thing -> thing.painting().run());
    }

    /** A part of the ground. */
    @FunctionalInterface
    interface Clearing {
        boolean holds(double x, double z);
    }

    /** Paints one thing at a place. */
    @FunctionalInterface
    interface Painting {
        void at(double x, double y, double scale, double distance);
    }

    private void fir(double x, double y, double scale, double distance) {
        trees.fir(x, y + 1, scale * dice.between(0.45, 0.75), distance);
    }

    private void tree(double x, double y, double scale, double distance) {
        int leaf = Ink.vary(dice.pick(0x4F7F43, 0x5D8C4C, 0x3F7048, 0x74933F), dice, 0.02);
        trees.broad(x, y + 1, scale * dice.between(0.32, 0.55), leaf, distance);
    }

    private static double distance(double z) {
        return Math.pow(Math.log(z / Terrain.NEAR) / Math.log(Terrain.FAR / Terrain.NEAR), 2.7);
    }
}
