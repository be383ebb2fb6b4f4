package vn.conglang.regulation;

import org.jspecify.annotations.Nullable;
import vn.conglang.core.Clause;

/**
 * One line of the regulation with its place in it.
 *
 * @param label how it is cited; absent for lines that cannot be (titles, the dashes of article 9)
 * @param number what stands before its text: {@code Điều 4.}, {@code 3.}, {@code a)}, {@code -}
 * @param text its text without the number and without the archive's typographic marks
 * @param raw the line exactly as archived, with its line end
 */
public record Passage(Kind kind, @Nullable Clause label, String number, String text, String raw) {

    /** What a line is. */
    public enum Kind {
        /** The decision that enacts the regulation, and the regulation's own head. */
        HEAD,
        BLANK,
        CHAPTER,
        CHAPTER_TITLE,
        ARTICLE,
        PARAGRAPH,
        LETTER,
        DASH,
        /** Goes on with the article or paragraph before it. */
        TEXT
    }
}
