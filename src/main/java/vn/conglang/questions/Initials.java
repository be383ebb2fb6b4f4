package vn.conglang.questions;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.conglang.core.Text;

/** The public form of a person's name: {@code Nguyễn Văn Ái} becomes {@code N.V.Á.} */
public final class Initials {

    private static final int MOST = 6;

    private Initials() {}

    public static String of(String name) {
        return Arrays.stream(Text.line(name).split("[^\\p{L}\\p{M}]+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST)
                .map(Initials::first)
                .collect(Collectors.joining());
    }

    private static String first(String word) {
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(word);
        return word.substring(0, letters.next()).toUpperCase(Locale.ROOT) + ".";
    }
}
