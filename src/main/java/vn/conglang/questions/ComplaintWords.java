package vn.conglang.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.conglang.core.Text;

/**
 * Words that may make a complaint or a denunciation of a question (12.2). They raise a flag; a
 * person decides. A syllable typed with its mark has to have the right one; typed without, it may
 * be meant: {@code to cao} is flagged, {@code tờ cáo} is not.
 */
public final class ComplaintWords {

    /** What a person has to look at. */
    public enum Kind {
        COMPLAINT,
        DENUNCIATION
    }

    private record Phrase(Kind kind, List<String> syllables) {

        static Phrase of(Kind kind, String words) {
            return new Phrase(kind, List.of(words.split(" ")));
        }
    }

    private static final List<Phrase> PHRASES =
            List.of(
                    Phrase.of(Kind.COMPLAINT, "khiếu nại"),
                    Phrase.of(Kind.COMPLAINT, "khiếu kiện"),
                    Phrase.of(Kind.COMPLAINT, "đơn kêu cứu"),
                    Phrase.of(Kind.COMPLAINT, "kêu cứu"),
                    Phrase.of(Kind.COMPLAINT, "kêu oan"),
                    Phrase.of(Kind.DENUNCIATION, "tố cáo"),
                    Phrase.of(Kind.DENUNCIATION, "tố giác"),
                    Phrase.of(Kind.DENUNCIATION, "nhận hối lộ"),
                    Phrase.of(Kind.DENUNCIATION, "tham ô"),
                    Phrase.of(Kind.DENUNCIATION, "tham nhũng"),
                    Phrase.of(Kind.DENUNCIATION, "vòi vĩnh"));
    private static final Pattern SYLLABLE = Pattern.compile("[\\p{L}\\p{M}]+");

    private ComplaintWords() {}

    /**
     * @param from where the words begin in the text, in chars
     * @param to where they end
     */
    public record Found(Kind kind, String words, int from, int to) {}

    public static List<Found> in(String text) {
        var syllables = SYLLABLE.matcher(text).results().toList();
        var found = new ArrayList<Found>();
        for (var at = 0; at < syllables.size(); at++) {
            for (var phrase : PHRASES) {
                if (begins(phrase, text, syllables, at)) {
                    found.add(found(phrase, text, syllables, at));
                }
            }
        }
        return List.copyOf(found);
    }

    private static boolean begins(Phrase phrase, String text, List<MatchResult> syllables, int at) {
        var length = phrase.syllables().size();
        if (at + length > syllables.size()) {
            return false;
        }
        for (var next = 0; next < length; next++) {
            if (!isMeant(syllables.get(at + next).group(), phrase.syllables().get(next))
                    || next > 0 && !areJoined(text, syllables, at + next)) {
                return false;
            }
        }
        return true;
    }

    /** A comma or a full stop parts two words that only look like one. */
    private static boolean areJoined(String text, List<MatchResult> syllables, int second) {
        return text.substring(syllables.get(second - 1).end(), syllables.get(second).start())
                .isBlank();
    }

    private static boolean isMeant(String typed, String wanted) {
        var small = Text.clean(typed).toLowerCase(Locale.ROOT);
        return small.equals(wanted)
                || small.equals(Text.folded(small)) && small.equals(Text.folded(wanted));
    }

    private static Found found(Phrase phrase, String text, List<MatchResult> syllables, int at) {
        var from = syllables.get(at).start();
        var to = syllables.get(at + phrase.syllables().size() - 1).end();
        return new Found(phrase.kind(), text.substring(from, to), from, to);
    }
}
