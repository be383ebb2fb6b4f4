package vn.conglang.newsroom.talk;

import java.util.regex.Pattern;
import vn.conglang.core.Text;

/**
 * The passage that a thread is about, as it stood when the thread began. The text goes on changing;
 * so a passage is known by its words and what stood around them, never by a place in the HTML.
 *
 * @param words empty where the thread is about the whole
 * @param before a few words before it, to tell it from another of the same words; may be empty
 * @param after a few words after it; may be empty
 */
public record Quote(String words, String before, String after) {

    public static final Quote OF_THE_WHOLE = new Quote("", "", "");

    static final int LONGEST = 500;
    private static final int AROUND = 60;

    private static final Pattern SPACES = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    public Quote {
        words = Text.line(words);
        before = words.isEmpty() ? "" : shortened(Text.line(before));
        after = words.isEmpty() ? "" : shortened(Text.line(after));
    }

    public boolean isOfTheWhole() {
        return words.isEmpty();
    }

    /** Whether the passage still stands in the text. */
    public boolean standsIn(String text) {
        return squeezed(text).contains(squeezed(words));
    }

    // Where lines end is told otherwise by a browser than by us.
    private static String squeezed(String text) {
        return SPACES.matcher(Text.clean(text)).replaceAll("");
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= AROUND
                ? text
                : text.substring(0, text.offsetByCodePoints(0, AROUND));
    }
}
