package vn.conglang.demo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import vn.conglang.demo.painting.Studio;

/**
 * Paints the pictures of the demo, 1600 × 1000 pixels each, so that the demo needs no photograph of
 * anybody. The same scene and seed give the same picture; another seed changes the hour, the
 * weather, the land and the people in it.
 */
public final class Painter {

    private static final float QUALITY = 0.88f;

    private Painter() {}

    /** The picture itself. */
    public static BufferedImage paint(Scene scene, long seed) {
        long own = seed * 1_000_003L + scene.name().hashCode();
        return switch (scene) {
            case TERRACES_GOLD -> Studio.goldenTerraces(own);
            case TERRACES_GREEN -> Studio.greenTerraces(own);
            case TERRACES_WATER -> Studio.floodedTerraces(own);
            case TEA_HILLS -> Studio.teaHills(own);
            case PINEAPPLE_FIELDS -> Studio.pineappleFields(own);
            case PLUM_BLOSSOM -> Studio.plumBlossom(own);
            case PLUM_HARVEST -> Studio.plumHarvest(own);
            case MOUNTAIN_ROAD -> Studio.mountainRoad(own);
            case ROADWORKS -> Studio.roadworks(own);
            case LANDSLIDE -> Studio.landslide(own);
            case FLOOD -> Studio.flood(own);
            case MARKET -> Studio.market(own);
            case BROCADE -> Studio.brocade(own);
            case DRYING_YARD -> Studio.dryingYard(own);
            case VILLAGE -> Studio.village(own);
            case FESTIVAL -> Studio.festival(own);
            case SPORTS -> Studio.sports(own);
            case SCHOOL -> Studio.school(own);
            case LIBRARY -> Studio.library(own);
            case CLINIC -> Studio.clinic(own);
            case MEETING_HALL -> Studio.meetingHall(own);
            case FOREST -> Studio.forest(own);
            case SUNRISE -> Studio.sunrise(own);
        };
    }

    /** The picture as a JPEG file, as a contributor would send it. */
    public static byte[] jpeg(Scene scene, long seed) {
        try {
            return jpeg(paint(scene, seed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream(400_000);
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            var settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), settings);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
