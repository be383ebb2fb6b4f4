package vn.conglang.newsroom.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How Vietnamese was written before Unicode (TCVN 6909:2001): in fonts that show other letters than
 * the text holds. What such a font shows as one word, a program reads as {@code ViÖt} or {@code
 * Vieät}.
 *
 * <p>Tables: TCVN 5712:1993 (VN3, of the fonts {@code .VnTime}) and VNI-Windows.
 */
public enum OldEncoding {
    /** One letter for each: the fonts of the state's offices. Capitals have fonts of their own. */
    TCVN3 {
        @Override
        String decode(String text) {
            var decoded = new StringBuilder(text.length());
            text.chars().forEach(letter -> decoded.append(tcvn3((char) letter)));
            return decoded.toString();
        }

        @Override
        boolean isTelltale(char letter) {
            return tcvn3(letter) != letter && !isVietnamese(letter) || letter == VISIBLE_HYPHEN;
        }
    },
    /** A letter and its mark side by side: the fonts of the south and of printers. */
    VNI {
        @Override
        String decode(String text) {
            var decoded = new StringBuilder(text.length());
            for (var at = 0; at < text.length(); at++) {
                var pair = at + 1 < text.length() ? pair(text.charAt(at), text.charAt(at + 1)) : 0;
                decoded.append(pair == 0 ? vni(text.charAt(at)) : pair);
                at += pair == 0 ? 0 : 1;
            }
            return decoded.toString();
        }

        @Override
        boolean isTelltale(char letter) {
            return VNI_TELLTALES.indexOf(letter) >= 0;
        }
    };

    /**
     * What the letter 0xAD, a soft hyphen in Unicode, is kept as until the text is converted:
     * invisible marks are taken out of every text.
     */
    static final char VISIBLE_HYPHEN = '\u2010';

    private static final Pattern TCVN3_FONT = Pattern.compile("\\.Vn[A-Z].*");
    private static final Pattern VNI_FONT = Pattern.compile("(?i)VNI[- ].*");
    private static final int FIRST_OF_TCVN3 = 0xA1;

    /** The letters 0xA1 to 0xFE in order; a dot where there is none. */
    private static final String LETTERS_OF_TCVN3 =
            "ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ";

    private static final Map<Integer, Character> VNI_PAIRS = vniPairs();
    private static final String VNI_SINGLES = "æỉóĩòịôơöưîỵñđÆỈÓĨÒỊÔƠÖƯÎỴÑĐ";
    private static final String VNI_TELLTALES = "äåæëïöøûüñîÄÅÆËÏÖØÛÜÑÎ";

    /** The letters of Unicode Vietnamese that these encodings use for something else. */
    private static final String ALSO_VIETNAMESE = "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý";

    /** What the font shows for these letters. */
    abstract String decode(String text);

    /** Whether no Vietnamese in Unicode would have this letter in a word. */
    abstract boolean isTelltale(char letter);

    /** The encoding that a font stands for. */
    static Optional<OldEncoding> ofFont(String font) {
        if (TCVN3_FONT.matcher(font).matches()) {
            return Optional.of(TCVN3);
        }
        return VNI_FONT.matcher(font).matches() ? Optional.of(VNI) : Optional.empty();
    }

    /** Whether the font shows every letter as a capital: the {@code H} of {@code .VnTimeH}. */
    static boolean showsCapitals(String font) {
        return TCVN3_FONT.matcher(font).matches() && font.endsWith("H");
    }

    String decodeCapitals(String text) {
        return decode(text).toUpperCase(Locale.ROOT);
    }

    static boolean isVietnamese(char letter) {
        return ALSO_VIETNAMESE.indexOf(letter) >= 0;
    }

    private static char tcvn3(char letter) {
        var at = (letter == VISIBLE_HYPHEN ? 0xAD : letter) - FIRST_OF_TCVN3;
        if (at < 0 || at >= LETTERS_OF_TCVN3.length()) {
            return letter;
        }
        var found = LETTERS_OF_TCVN3.charAt(at);
        return found == '.' ? letter : found;
    }

    private static char pair(char base, char mark) {
        return VNI_PAIRS.getOrDefault(base << 16 | Character.toLowerCase(mark), '\0');
    }

    private static char vni(char letter) {
        var at = VNI_SINGLES.indexOf(letter);
        return at >= 0 && at % 2 == 0 ? VNI_SINGLES.charAt(at + 1) : letter;
    }

    // Each vowel takes the five tones as ù ø û õ ï; the round and the hooked a and e take others.
    private static Map<Integer, Character> vniPairs() {
        var pairs = new HashMap<Integer, Character>();
        putPairs(pairs, 'a', "ùáøàûảõãïạââáấàầåẩãẫäậêăéắèằúẳüẵëặ");
        putPairs(pairs, 'e', "ùéøèûẻõẽïẹâêáếàềåểãễäệ");
        putPairs(pairs, 'o', "ùóøòûỏõõïọâôáốàồåổãỗäộ");
        putPairs(pairs, 'ô', "ùớøờûởõỡïợ");
        putPairs(pairs, 'u', "ùúøùûủõũïụ");
        putPairs(pairs, 'ö', "ùứøừûửõữïự");
        putPairs(pairs, 'y', "ùýøỳûỷõỹ");
        return Map.copyOf(pairs);
    }

    private static void putPairs(Map<Integer, Character> pairs, char base, String marks) {
        var capital = Character.toUpperCase(base);
        for (var at = 0; at < marks.length(); at += 2) {
            var letter = marks.charAt(at + 1);
            pairs.put(base << 16 | marks.charAt(at), letter);
            pairs.put(capital << 16 | marks.charAt(at), Character.toUpperCase(letter));
        }
    }
}
