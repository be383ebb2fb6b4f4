package vn.conglang.newsroom.word;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether a word could be Vietnamese at all: its beginning, its vowels, its end, and one tone. */
final class Syllables {

    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

    private static final Pattern SYLLABLE =
            Pattern.compile(
                    "(ngh|ng|nh|ch|gh|gi|kh|ph|th|tr|qu|[bcdđghklmnprstvx])?"
                            + "(uyê|uya|uyu|oai|oay|oao|oeo|uây|uôi|ươi|ươu|iêu|yêu|uê|uy|uơ|uâ|oa|oă"
                            + "|oe|oo|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|yê|iu|oi|ôi|ơi|ua|uô|ui|ưa|ươ|ưi"
                            + "|ưu|a|ă|â|e|ê|i|o|ô|ơ|u|ư|y)(ch|nh|ng|c|m|n|p|t)?");

    private Syllables() {}

    static boolean couldBe(String word) {
        var apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var flat = TONES.matcher(apart).replaceAll("");
        return apart.length() - flat.length() <= 1
                && SYLLABLE.matcher(Normalizer.normalize(flat, Normalizer.Form.NFC)).matches();
    }
}
