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
        return finished(new Flood(), seed);
    }

    public static BufferedImage market(long seed) {
        return finished(new Market(), seed);
    }

    public static BufferedImage brocade(long seed) {
        return finished(new Brocade(), seed);
    }

    public static BufferedImage dryingYard(long seed) {
        return finished(new DryingYard(), seed);
    }

    public static BufferedImage village(long seed) {
        return finished(new FogVillage(), seed);
    }

    public static BufferedImage festival(long seed) {
        return finished(new Festival(), seed);
    }

    public static BufferedImage sports(long seed) {
        return finished(new Sports(), seed);
    }

    public static BufferedImage school(long seed) {
        return finished(new School(), seed);
    }

    public static BufferedImage library(long seed) {
        return finished(new Library(), seed);
    }

    public static BufferedImage clinic(long seed) {
        return finished(new Clinic(), seed);
    }

    public static BufferedImage meetingHall(long seed) {
        return finished(new MeetingHall(), seed);
    }

    public static BufferedImage forest(long seed) {
        return finished(new Forest(), seed);
    }

    public static BufferedImage sunrise(long seed) {
        return finished(new Sunrise(), seed);
    }

    private static BufferedImage finished(Picture picture, long seed) {
        var canvas = new Canvas();
        picture.paint(canvas, new Dice(seed));
        canvas.dispose();
        return Finish.of(canvas.sheet(), seed);
    }
}
