package vn.conglang.demo.painting;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.function.DoubleUnaryOperator;

/** The outlines that pictures are made of; coordinates in pixels. */
final class Shapes {

    private Shapes() {}

    /** A closed outline through x, y, x, y … */
    static Path2D.Double poly(double... xy) {
        var path = line(xy);
        path.closePath();
        return path;
    }

    /** An open line through x, y, x, y … */
    static Path2D.Double line(double... xy) {
        var path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        return path;
    }

    /** A closed outline with soft corners through the middles of the given sides. */
    static Path2D.Double pebble(double... xy) {
        int n = xy.length;
        var path = new Path2D.Double();
        path.moveTo((xy[n - 2] + xy[0]) / 2, (xy[n - 1] + xy[1]) / 2);
        for (int i = 0; i < n; i += 2) {
            int next = (i + 2) % n;
            path.quadTo(xy[i], xy[i + 1], (xy[i] + xy[next]) / 2, (xy[i + 1] + xy[next + 1]) / 2);
        }
        path.closePath();
        return path;
    }

    static Path2D.Double curve(
            double x, double y, double bendX, double bendY, double toX, double toY) {
        var path = new Path2D.Double();
        path.moveTo(x, y);
        path.quadTo(bendX, bendY, toX, toY);
        return path;
    }

    static Shape oval(double x, double y, double radiusX, double radiusY) {
        return new Ellipse2D.Double(x - radiusX, y - radiusY, 2 * radiusX, 2 * radiusY);
    }

    static Shape box(double x, double y, double width, double height) {
        return new Rectangle2D.Double(x, y, width, height);
    }

    static Shape softBox(double x, double y, double width, double height, double round) {
        return new RoundRectangle2D.Double(x, y, width, height, round, round);
    }

    /** Everything below a skyline, down to {@code bottom}. */
    static Path2D.Double below(
            DoubleUnaryOperator skyline, double left, double right, double bottom, double step) {
        var path = new Path2D.Double();
        path.moveTo(left, bottom);
        for (double x = left; x < right + step; x += step) {
            path.lineTo(x, skyline.applyAsDouble(x));
        }
        path.lineTo(right + step, bottom);
        path.closePath();
        return path;
    }

    /** A five-pointed star. */
    static Path2D.Double star(double x, double y, double radius) {
        double[] xy = new double[20];
        for (int i = 0; i < 10; i++) {
            double reach = i % 2 == 0 ? radius : radius * 0.382;
            double angle = -Math.PI / 2 + i * Math.PI / 5;
            xy[2 * i] = x + reach * Math.cos(angle);
            xy[2 * i + 1] = y + reach * Math.sin(angle);
        }
        return poly(xy);
    }

    /** A leaf or a brush mark: pointed at both ends, widest in the middle. */
    static Path2D.Double blade(
            double x, double y, double toX, double toY, double width, double bend) {
        double middleX = (x + toX) / 2 - (toY - y) * bend;
        double middleY = (y + toY) / 2 + (toX - x) * bend;
        double length = Math.max(1e-6, Math.hypot(toX - x, toY - y));
        double sideX = -(toY - y) / length * width;
        double sideY = (toX - x) / length * width;
        var path = new Path2D.Double();
        path.moveTo(x, y);
        path.quadTo(middleX + sideX, middleY + sideY, toX, toY);
        path.quadTo(middleX - sideX, middleY - sideY, x, y);
        path.closePath();
        return path;
    }
}
