package vn.conglang.newsroom.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.conglang.newsroom.compare.Run.Kind;

/** What differs between two short texts, word by word: the words of both, in reading order. */
final class WordDifference {

    /** A word with the space behind it; Vietnamese words are syllables between spaces. */
    private static final Pattern WORD = Pattern.compile("\\s*[^\\s]+|\\s+");

    private WordDifference() {}

    static List<Run> between(String before, String after) {
        var old = words(before);
        var fresh = words(after);
        var runs = new ArrayList<Run>();
        var at = 0;
        for (var delta : DiffUtils.diff(old, fresh).getDeltas()) {
            add(Kind.SAME, old.subList(at, delta.getSource().getPosition()), runs);
            add(Kind.REMOVED, delta.getSource().getLines(), runs);
            add(Kind.ADDED, delta.getTarget().getLines(), runs);
            at = end(delta);
        }
        add(Kind.SAME, old.subList(at, old.size()), runs);
        return runs;
    }

    /** How much of two texts is the same, from 0 to 1. */
    static double likeness(String before, String after) {
        var kept = 0;
        var all = 0;
        for (var run : between(before, after)) {
            all += run.text().length();
            kept += run.kind() == Kind.SAME ? run.text().length() : 0;
        }
        return all == 0 ? 1 : (double) kept / all;
    }

    private static int end(AbstractDelta<String> delta) {
        return delta.getSource().getPosition() + delta.getSource().size();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(word -> word.group()).toList();
    }

    private static void add(Kind kind, List<String> words, List<Run> runs) {
        if (!words.isEmpty()) {
            runs.add(new Run(kind, String.join("", words)));
        }
    }
}
