package vn.conglang.demo.painting;

import java.awt.image.BufferedImage;

/**
 * The door of the painter's box: one method per subject, each paints a finished picture from a
 * seed.
 */
public final class Studio {

    private Studio() {}

    public static BufferedImage goldenTerraces(long seed) {
        return finished(new Terraces(Terraces.Season.GOLD), seed);
    }

    public static BufferedImage greenTerraces(long seed) {
        return finished(new Terraces(Terraces.Season.GREEN), seed);
    }

    public static BufferedImage floodedTerraces(long seed) {
        return finished(new Terraces(Terraces.Season.WATER), seed);
    }

    public static BufferedImage teaHills(long seed) {
        return finished(new TeaHills(), seed);
    }

    public static BufferedImage pineappleFields(long seed) {
        return finished(new PineappleFields(), seed);
    }

    public static BufferedImage plumBlossom(long seed) {
        return finished(new PlumOrchard(false), seed);
    }

    public static BufferedImage plumHarvest(long seed) {
        return finished(new PlumOrchard(true), seed);
    }

    public static BufferedImage mountainRoad(long seed) {
        return finished(new MountainRoad(MountainRoad.State.OPEN), seed);
    }

    public static BufferedImage roadworks(long seed) {
        return finished(new MountainRoad(MountainRoad.State.UNDER_CONSTRUCTION), seed);
    }

    public static BufferedImage landslide(long seed) {
        return finished(new MountainRoad(MountainRoad.State.BURIED), seed);
    }

    public static BufferedImage flood(long seed) {
        return staged(new Flood(), seed);
    }

    public static BufferedImage market(long seed) {
        return staged(new Market(), seed);
    }

    public static BufferedImage brocade(long seed) {
        return staged(new Brocade(), seed);
    }

    public static BufferedImage dryingYard(long seed) {
        return staged(new DryingYard(), seed);
    }

    public static BufferedImage village(long seed) {
        return finished(new FogVillage(), seed);
    }

    public static BufferedImage festival(long seed) {
        return underTheFlag(new Festival(), seed);
    }

    public static BufferedImage sports(long seed) {
        return staged(new Sports(), seed);
    }

    public static BufferedImage school(long seed) {
        return underTheFlag(new School(), seed);
    }

    public static BufferedImage library(long seed) {
        return staged(new Library(), seed);
    }

    public static BufferedImage clinic(long seed) {
        return staged(new Clinic(), seed);
    }

    public static BufferedImage meetingHall(long seed) {
        return underTheFlag(new MeetingHall(), seed);
    }

    public static BufferedImage forest(long seed) {
        return staged(new Forest(), seed);
    }

    public static BufferedImage sunrise(long seed) {
        return staged(new Sunrise(), seed);
    }

    /** A scene that may be seen from nearer and from either side. */
    private static BufferedImage staged(Picture picture, long seed) {
        return seenFrom(0.4, 0.95, picture, seed);
    }

    /** A scene with the national flag or the festival's pole, which no edge may cut. */
    private static BufferedImage underTheFlag(Picture picture, long seed) {
        return seenFrom(0, 0.1, picture, seed);
    }

    private static BufferedImage seenFrom(double low, double high, Picture picture, long seed) {
        var canvas = new Canvas();
        var dice = new Dice(seed);
        canvas.look(dice, low, high);
        return painted(picture, canvas, dice, seed);
    }

    private static BufferedImage finished(Picture picture, long seed) {
        return painted(picture, new Canvas(), new Dice(seed), seed);
    }

    private static BufferedImage painted(Picture picture, Canvas canvas, Dice dice, long seed) {
        picture.paint(canvas, dice);
        canvas.dispose();
        return Finish.of(canvas.sheet(), seed);
    }
}
