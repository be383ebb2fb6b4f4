package vn.conglang.newsroom.word;

import java.util.List;

/**
 * A file's text as both readers hand it on: headings {@code h1} to {@code h6}, {@code p}, lists,
 * tables; {@code p.title} and {@code p.caption}; {@code span}s with the class of an old font; and
 * for each picture the {@link #mark} of its number.
 *
 * @param pictures the pictures in the order in which they stand
 */
record PlainHtml(String html, List<Picture> pictures) {

    private static final char OPEN = '\uE000';
    private static final char CLOSE = '\uE001';

    static final String MARK = OPEN + "(\\d{1,6})" + CLOSE;

    /**
     * @param part where it lies in the file; empty where it lies elsewhere
     */
    record Picture(String part, String alt) {}

    /** What stands for a picture until all is in its place. */
    static String mark(int number) {
        return OPEN + Integer.toString(number) + CLOSE;
    }

    /** A text of the file in which nothing can be taken for such a mark. */
    static String unmarked(String text) {
        return text.replaceAll("[" + OPEN + CLOSE + "]", "");
    }
}
