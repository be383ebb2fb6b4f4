package vn.conglang.newsroom.checking.writing;

import java.util.regex.Pattern;
import vn.conglang.newsroom.content.ContentTexts;

/** Spaces as they should be: one between words, none before a comma. */
public final class Spaces {

    private static final String SPACE = "[ \\u00A0]";

    /** The spaces too many, after the one that stays. */
    static final Pattern DOUBLED = Pattern.compile("(?<=\\S" + SPACE + ")" + SPACE + "+(?=\\S)");

    static final Pattern BEFORE_PUNCTUATION =
            Pattern.compile("(?<=[\\p{L}\\p{N})”\"])" + SPACE + "+(?=[,;:!?.](?:\\s|$))");

    private Spaces() {}

    /** A line in order, with {@link ContentTexts#GONE} for each letter to take away. */
    public static String tidied(String line) {
        return without(DOUBLED, without(BEFORE_PUNCTUATION, line));
    }

    private static String without(Pattern pattern, String line) {
        return pattern.matcher(line)
                .replaceAll(hit -> String.valueOf(ContentTexts.GONE).repeat(hit.group().length()));
    }
}
