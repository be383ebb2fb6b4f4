package vn.conglang.newsroom.checking.writing;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The two ways of placing the mark on oa, oe and uy: on the first letter or on the second. Both are
 * right; the dictionary knows one of them.
 */
final class ToneMarks {

    // Grave, acute, tilde, hook above, dot below.
    private static final String TONE = "[\\u0300\\u0301\\u0303\\u0309\\u0323]";
    private static final Pattern ON_FIRST =
            Pattern.compile("^(\\p{L}*?)(?:(o)(" + TONE + ")([ae])|(?<!q)(u)(" + TONE + ")(y))$");
    private static final Pattern ON_SECOND =
            Pattern.compile("^\\p{L}*?(?:o[ae]|(?<!q)uy)" + TONE + "$");
    private static final Pattern QU = Pattern.compile("^qui(" + TONE + "?)$");

    private ToneMarks() {}

    static boolean isOnFirst(String word) {
        return ON_FIRST.matcher(apart(word)).matches();
    }

    static boolean isOnSecond(String word) {
        return ON_SECOND.matcher(apart(word)).matches();
    }

    /** The word as the dictionary writes it. */
    static String asInDictionary(String word) {
        var apart = QU.matcher(apart(word)).replaceFirst("quy$1");
        var hit = ON_FIRST.matcher(apart);
        if (!hit.matches()) {
            return Normalizer.normalize(apart, Normalizer.Form.NFC);
        }
        var moved =
                hit.group(2) != null
                        ? hit.group(1) + hit.group(2) + hit.group(4) + hit.group(3)
                        : hit.group(1) + hit.group(5) + hit.group(7) + hit.group(6);
        return Normalizer.normalize(moved, Normalizer.Form.NFC);
    }

    private static String apart(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD);
    }
}
