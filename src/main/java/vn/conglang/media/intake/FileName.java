package vn.conglang.media.intake;

import java.util.regex.Pattern;
import vn.conglang.core.Text;

/**
 * What people call a file. It is never used as a path; it is cleaned because it is shown, and
 * offered again as the name to save under.
 */
public final class FileName {

    private static final int LONGEST = 120;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern UNWELCOME = Pattern.compile("[<>:\"|?*\\p{C}]");
    private static final Pattern DOTS = Pattern.compile("^[.\\s]+|[.\\s]+$");
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");

    private FileName() {}

    /** The name as messages show it: without folders and hidden marks. */
    public static String shown(String raw) {
        var last = FOLDERS.matcher(Text.line(raw)).replaceFirst("");
        var clean = DOTS.matcher(UNWELCOME.matcher(last).replaceAll("")).replaceAll("");
        return clean.isEmpty() ? "tep" : cut(clean);
    }

    /** The name to keep: with the ending that the content asks for, whatever it claimed. */
    public static String clean(String raw, FileFormat format) {
        var shown = shown(raw);
        var stem = DOTS.matcher(ENDING.matcher(shown).replaceFirst("")).replaceAll("");
        return (stem.isEmpty() ? "tep" : stem) + "." + format.ending();
    }

    // Cut before the ending, between whole characters.
    private static String cut(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST) {
            return name;
        }
        var ending = ENDING.matcher(name);
        var tail = ending.find() ? ending.group() : "";
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - tail.length())).strip()
                + tail;
    }
}
