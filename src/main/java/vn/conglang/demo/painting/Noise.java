package vn.conglang.demo.painting;

/**
 * Smooth chance over the plane: what makes a ridge, a cloud or a field uneven. Values lie within
 * 0–1.
 */
final class Noise {

    private final int seed;

    Noise(long seed) {
        this.seed = Long.hashCode(seed * 0xD1342543DE82EF95L);
    }

    double at(double x, double y) {
        int column = floor(x);
        int row = floor(y);
        double u = ease(x - column);
        double v = ease(y - row);
        double topLeft = corner(column, row);
        double bottomLeft = corner(column, row + 1);
        double top = topLeft + (corner(column + 1, row) - topLeft) * u;
        double bottom = bottomLeft + (corner(column + 1, row + 1) - bottomLeft) * u;
        return top + (bottom - top) * v;
    }

    /** Several sizes of unevenness on top of one another. */
    double rough(double x, double y, int octaves) {
        double sum = 0;
        double weight = 0.5;
        double size = 1;
        double total = 0;
        for (int octave = 0; octave < octaves; octave++) {
            sum += weight * at(x * size + octave * 17.3, y * size - octave * 9.1);
            total += weight;
            weight *= 0.5;
            size *= 2.03;
        }
        return sum / total;
    }

    /** Like {@link #rough}, but with crests, as mountains have. */
    double crests(double x, double y, int octaves) {
        double sum = 0;
        double weight = 0.5;
        double size = 1;
        double total = 0;
        for (int octave = 0; octave < octaves; octave++) {
            double crest =
                    1 - Math.abs(2 * at(x * size + octave * 31.7, y * size + octave * 5.9) - 1);
            sum += weight * (octave == 0 ? crest : crest * crest);
            total += weight;
            weight *= 0.46;
            size *= 2.1;
        }
        return sum / total;
    }

    /** One fixed number per lattice point. */
    double corner(int x, int y) {
        int hash = seed + x * 0x27D4EB2D + y * 0x165667B1;
        hash = (hash ^ hash >>> 15) * 0x85EBCA6B;
        hash = (hash ^ hash >>> 13) * 0xC2B2AE35;
        return ((hash ^ hash >>> 16) & 0xFFFFFF) * (1.0 / 0xFFFFFF);
    }

    private static int floor(double value) {
        int cut = (int) value;
        return value < cut ? cut - 1 : cut;
    }

    private static double ease(double t) {
        return t * t * t * (t * (t * 6 - 15) + 10);
    }
}
