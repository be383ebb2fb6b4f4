package vn.conglang.newsroom.checking.writing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.conglang.newsroom.content.ContentTexts.Part;

/**
 * The words of a text that a dictionary can be asked for: no addresses, no abbreviations, no names.
 * A name begins with a capital within a sentence; a capital that begins a sentence is none, unless
 * the word after it bears one too or it is a name elsewhere in the text.
 */
final class Words {

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?iu)https?://\\S+|\\S+@\\S+|\\S+\\.(?:vn|com|org|net|gov|edu)(?:[/:]\\S*)?");
    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\p{N}_'’&/])\\p{L}{2,}(?![\\p{L}\\p{N}_'’&/])");
    private static final Pattern AFTER_AN_END = Pattern.compile("[.!?:;…•–(\\[\"“”‘-][\\s\"“‘(]*$");
    private static final Pattern CAPITAL_NEXT = Pattern.compile("^[\\s-]+\\p{Lu}");

    private static final int NEAR = 8;

    private Words() {}

    /**
     * @param word in small letters
     */
    record Word(String word, Part part, int from, int to) {}

    static List<Word> of(List<Part> texts) {
        var names = new HashSet<String>();
        var words = new ArrayList<Word>();
        var beginning = new ArrayList<Word>();
        for (var part : texts) {
            var text = blank(part.text());
            WORD.matcher(text)
                    .results()
                    .forEach(hit -> sort(hit, text, part, names, words, beginning));
        }
        beginning.stream().filter(word -> !names.contains(word.word())).forEach(words::add);
        return words;
    }

    private static void sort(
            MatchResult hit,
            String text,
            Part part,
            HashSet<String> names,
            List<Word> words,
            List<Word> beginning) {
        var typed = hit.group();
        var small = typed.toLowerCase(Locale.ROOT);
        var word = new Word(small, part, hit.start(), hit.end());
        if (typed.equals(small)) {
            words.add(word);
        } else if (!typed.substring(1).equals(small.substring(1))) {
            // Capitals within: an abbreviation or a brand.
            return;
        } else if (begins(text, hit.start()) && !capitalFollows(text, hit.end())) {
            beginning.add(word);
        } else {
            names.add(small);
        }
    }

    private static boolean begins(String text, int at) {
        var before = text.substring(Math.max(0, at - NEAR), at);
        return before.isBlank() && at <= NEAR || AFTER_AN_END.matcher(before).find();
    }

    private static boolean capitalFollows(String text, int at) {
        return CAPITAL_NEXT.matcher(text.substring(at, Math.min(text.length(), at + 4))).find();
    }

    private static String blank(String text) {
        return ADDRESS.matcher(text).replaceAll(hit -> "_".repeat(hit.group().length()));
    }
}
