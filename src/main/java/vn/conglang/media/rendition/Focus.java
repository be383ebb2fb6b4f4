package vn.conglang.media.rendition;

/**
 * The point of a picture that every cut keeps.
 *
 * @param x from the left, in hundredths of the width
 * @param y from the top, in hundredths of the height
 */
public record Focus(int x, int y) {

    public static final Focus MIDDLE = new Focus(50, 50);

    private static final int WHOLE = 100;

    public Focus {
        if (!isWithin(x) || !isWithin(y)) {
            throw new IllegalArgumentException("Outside the picture: " + x + ", " + y);
        }
    }

    public static boolean isWithin(int part) {
        return part >= 0 && part <= WHOLE;
    }
}
