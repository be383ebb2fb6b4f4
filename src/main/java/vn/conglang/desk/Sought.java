package vn.conglang.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.Text;

/**
 * What somebody looks for: words in any order, with or without marks.
 *
 * @param text as it was typed
 * @param locale in which language what is found is named
 * @param limit how many of a kind
 */
public record Sought(String text, Locale locale, int limit) {

    static final int LONGEST = 100;

    static Sought of(@Nullable String typed, Locale locale, int limit) {
        var line = Text.line(typed);
        return new Sought(
                line.substring(0, Math.min(line.length(), LONGEST)).strip(), locale, limit);
    }

    /** The words without their marks, small. */
    public List<String> words() {
        return text.isEmpty() ? List.of() : List.of(Text.folded(text).split(" ", -1));
    }

    public boolean fits(String name) {
        var folded = Text.folded(name);
        return words().stream().allMatch(folded::contains);
    }

    /** The words as patterns of {@code like}: each stands somewhere in the folded text. */
    public String[] patterns() {
        return words().stream().map(word -> "%" + escaped(word) + "%").toArray(String[]::new);
    }

    /** The number that was typed, where it is nothing else. */
    public Optional<Long> number() {
        return text.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    // Percent signs and underscores that somebody types are letters like any other.
    private static String escaped(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
