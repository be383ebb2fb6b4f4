package vn.conglang.core;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What every text goes through at the door: one Unicode form, no invisible marks. */
public final class Text {

    // Zero-width and direction marks hide or reorder what people read. A joiner stays only inside
    // an emoji, which is built with it. The skin tone is spelt out because a look-behind sees whole
    // emoji only in a pattern that holds one.
    private static final Pattern INVISIBLE =
            Pattern.compile(
                    "[\\u00AD\\u034F\\u061C\\u115F\\u1160\\u180E\\u2800\\u3164\\uFFA0\\u200B\\u200C\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]"
                            + "|(?<![\\p{IsExtended_Pictographic}\\p{IsEmoji_Modifier}\\uFE0F\uD83C\uDFFB])\\u200D");
    // Nothing that XML cannot carry: a feed with one such letter is read by nobody.
    private static final Pattern CONTROLS =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{IsNoncharacter_Code_Point}&&[^\\t\\n\\r]]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2028\\u2029]+");

    private Text() {}

    /** A text of several lines: NFC, without invisible marks; line ends become {@code \n}. */
    public static String clean(@Nullable String raw) {
        if (raw == null) {
            return "";
        }
        var visible = CONTROLS.matcher(INVISIBLE.matcher(raw).replaceAll("")).replaceAll("");
        return Normalizer.normalize(visible, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .strip();
    }

    /**
     * A text of one line (a title, a name): as {@link #clean}, with every run of spaces made one.
     */
    public static String line(@Nullable String raw) {
        return SPACES.matcher(clean(raw)).replaceAll(" ").strip();
    }

    /** Small letters without marks, to compare what is typed either way: {@code cho phien}. */
    public static String folded(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd');
    }

    /** Letters without marks, for addresses: {@code Chợ phiên} becomes {@code cho-phien}. */
    public static String slug(String text) {
        var slug = folded(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        var cut = slug.length() <= 80 ? slug : slug.substring(0, 80).replaceAll("-[^-]*$", "");
        return cut.isEmpty() ? "bai" : cut;
    }
}
