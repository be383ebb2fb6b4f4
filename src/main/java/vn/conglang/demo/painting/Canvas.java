package vn.conglang.demo.painting;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** The sheet that is painted on, with the few strokes that all pictures are made of. */
final class Canvas {

    static final int WIDTH = 1600;
    static final int HEIGHT = 1000;

    private final BufferedImage sheet =
            new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D brush = sheet.createGraphics();

    Canvas() {
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        brush.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        brush.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    }

    /**
     * Steps nearer to the scene, to one side or the other, and may see it in a mirror. Only for
     * pictures made of strokes: a {@link Terrain} paints by the pixel. What is cut off lies above
     * the share {@code low} to {@code high} of the spare height: 0 cuts the bottom, 1 the top.
     */
    void look(Dice dice, double low, double high) {
        double nearer = 1 + 0.6 * dice.between(0, 1) * dice.between(0.3, 1);
        brush.scale(nearer, nearer);
        brush.translate(
                -dice.between(0.1, 0.9) * (WIDTH - WIDTH / nearer),
                -dice.between(low, high) * (HEIGHT - HEIGHT / nearer));
        if (dice.chance(0.5)) {
            brush.translate(WIDTH, 0);
            brush.scale(-1, 1);
        }
    }

    BufferedImage sheet() {
        return sheet;
    }

    void fill(Shape shape, int ink) {
        brush.setColor(Ink.color(ink));
        brush.fill(shape);
    }

    void fill(Shape shape, int ink, double alpha) {
        brush.setColor(Ink.color(ink, alpha));
        brush.fill(shape);
    }

    /** Fills from one colour at height {@code y} to another at height {@code toY}. */
    void fade(Shape shape, int ink, double y, int toInk, double toY) {
        brush.setPaint(
                new GradientPaint(0, (float) y, Ink.color(ink), 0, (float) toY, Ink.color(toInk)));
        brush.fill(shape);
    }

    /**
     * Fills with a colour that comes or goes: its strength runs from {@code alpha} at y to {@code
     * toAlpha} at toY.
     */
    void veil(Shape shape, int ink, double alpha, double y, double toAlpha, double toY) {
        brush.setPaint(
                new GradientPaint(
                        0,
                        (float) y,
                        Ink.color(ink, alpha),
                        0,
                        (float) toY,
                        Ink.color(ink, toAlpha)));
        brush.fill(shape);
    }

    /** As {@link #fade}, from left to right. */
    void fadeAcross(Shape shape, int ink, double x, int toInk, double toX) {
        brush.setPaint(
                new GradientPaint((float) x, 0, Ink.color(ink), (float) toX, 0, Ink.color(toInk)));
        brush.fill(shape);
    }

    void oval(double x, double y, double radiusX, double radiusY, int ink) {
        fill(Shapes.oval(x, y, radiusX, radiusY), ink);
    }

    void oval(double x, double y, double radiusX, double radiusY, int ink, double alpha) {
        fill(Shapes.oval(x, y, radiusX, radiusY), ink, alpha);
    }

    void stroke(Shape path, double width, int ink, double alpha) {
        brush.setStroke(
                new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        brush.setColor(Ink.color(ink, alpha));
        brush.draw(path);
    }

    void stroke(Shape path, double width, int ink) {
        stroke(path, width, ink, 1);
    }

    /** Light that spreads from a point. */
    void glow(double x, double y, double radius, int ink, double alpha) {
        brush.setPaint(
                new RadialGradientPaint(
                        (float) x,
                        (float) y,
                        (float) radius,
                        new float[] {0, 0.35f, 1},
                        new Color[] {
                            Ink.color(ink, alpha), Ink.color(ink, alpha * 0.42), Ink.color(ink, 0)
                        }));
        brush.fill(Shapes.box(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    /** The soft shadow under a thing that stands on the ground. */
    void shadow(double x, double y, double radiusX, double radiusY, int ink, double alpha) {
        var before = brush.getTransform();
        brush.translate(x, y);
        brush.scale(1, radiusY / radiusX);
        brush.setPaint(
                new RadialGradientPaint(
                        0,
                        0,
                        (float) radiusX,
                        new float[] {0, 0.5f, 1},
                        new Color[] {
                            Ink.color(ink, alpha), Ink.color(ink, alpha * 0.6), Ink.color(ink, 0)
                        }));
        brush.fill(Shapes.oval(0, 0, radiusX, radiusX));
        brush.setTransform(before);
    }

    /**
     * Paints with the origin moved, the size changed and, where {@code mirror} is -1, seen in a
     * mirror.
     */
    void at(double x, double y, double size, double mirror, Runnable painting) {
        var before = brush.getTransform();
        brush.translate(x, y);
        brush.scale(size * mirror, size);
        painting.run();
        brush.setTransform(before);
    }

    /** Paints with the paper turned about a point. */
    void turned(double x, double y, double degrees, Runnable painting) {
        var before = brush.getTransform();
        brush.rotate(Math.toRadians(degrees), x, y);
        painting.run();
        brush.setTransform(before);
    }

    /** Paints only inside an outline. */
    void within(Shape outline, Runnable painting) {
        var before = brush.getClip();
        brush.clip(outline);
        painting.run();
        brush.setClip(before);
    }

    /** Dry strokes of a wide brush within an outline, in neighbours of a colour. */
    void brushed(Shape outline, int ink, Dice dice, double degrees, double length, int strokes) {
        var bounds = outline.getBounds2D();
        double dx = Math.cos(Math.toRadians(degrees)) * length;
        double dy = Math.sin(Math.toRadians(degrees)) * length;
        within(
                outline,
                () -> {
                    for (int i = 0; i < strokes; i++) {
                        double x = bounds.getX() + dice.between(-0.1, 1.1) * bounds.getWidth();
                        double y = bounds.getY() + dice.between(0, 1) * bounds.getHeight();
                        double reach = dice.between(0.5, 1);
                        var mark =
                                Shapes.blade(
                                        x - dx * reach / 2,
                                        y - dy * reach / 2,
                                        x + dx * reach / 2,
                                        y + dy * reach / 2,
                                        length * dice.between(0.03, 0.09),
                                        dice.between(-0.08, 0.08));
                        fill(
                                mark,
                                Ink.vary(
                                        dice.chance(0.5) ? Ink.light(ink, 0.2) : Ink.dark(ink, 0.2),
                                        dice,
                                        0.04),
                                0.16);
                    }
                });
    }

    /** Lays a small soft picture over a part of the sheet. */
    void soften(BufferedImage small, double x, double y, double width, double height) {
        var place =
                new AffineTransform(
                        width / small.getWidth(), 0, 0, height / small.getHeight(), x, y);
        brush.drawImage(small, place, null);
    }

    void dispose() {
        brush.dispose();
    }
}
