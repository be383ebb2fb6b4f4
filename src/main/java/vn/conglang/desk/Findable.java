package vn.conglang.desk;

import java.util.List;

/**
 * What one may look for by words at the desk. Each room that has something to find implements it,
 * and finds only what this person may open.
 */
public interface Findable {

    /** The key of what this finds, e.g. {@code newsroom.find.items}: the heading above it. */
    String kind();

    /** Its place among the kinds. */
    int order();

    /** At most {@link Sought#limit} of what all the words fit, the likeliest first. */
    List<Found> find(Sought sought, Viewer viewer);

    /**
     * @param title its name
     * @param detail one short line beside it, already in words; may be empty
     */
    record Found(String title, String detail, String href) {}
}
