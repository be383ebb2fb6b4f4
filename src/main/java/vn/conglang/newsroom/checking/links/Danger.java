package vn.conglang.newsroom.checking.links;

import java.lang.Character.UnicodeScript;
import java.net.IDN;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What makes a link one that leads people astray, whoever answers there. */
enum Danger {
    /** No address that a browser understands as people read it. */
    NO_ADDRESS,
    /** A name before an @ looks like the host. */
    CREDENTIALS,
    /** A number for a host: nobody knows whose it is. */
    NUMBER_FOR_HOST,
    /** A host within a network that readers do not reach. */
    HOST_WITHIN,
    /** Letters of several scripts in one name look like another name. */
    MIXED_SCRIPTS,
    /** The words show another host than the one behind them. */
    OTHER_HOST_SHOWN;

    private static final Pattern NUMBER =
            Pattern.compile("\\[.*|(?i:0x[0-9a-f]+|\\d+)(?:\\.(?i:0x[0-9a-f]+|\\d+))*\\.?");
    private static final Pattern WITHIN =
            Pattern.compile(
                    "localhost|[^.]+|.*\\.(?:local|localhost|internal|intranet|lan|home|corp|test)");
    private static final Pattern SHOWN =
            Pattern.compile(
                    "(?iu)^(?:https?://)?((?:[\\p{L}\\d-]+\\.)+\\p{L}{2,})(?::\\d+)?(?:/\\S*)?$");
    private static final Set<UnicodeScript> NEUTRAL =
            EnumSet.of(UnicodeScript.COMMON, UnicodeScript.INHERITED);

    static Optional<Danger> of(Link link) {
        return Optional.ofNullable(of(link.authority(), link.text()));
    }

    private static @Nullable Danger of(String authority, String text) {
        if (authority.contains("@")) {
            return CREDENTIALS;
        }
        var host = host(authority);
        if (host.isEmpty() || host.contains(" ")) {
            return NO_ADDRESS;
        }
        if (NUMBER.matcher(host).matches()) {
            return NUMBER_FOR_HOST;
        }
        if (WITHIN.matcher(host).matches()) {
            return HOST_WITHIN;
        }
        if (mixesScripts(host)) {
            return MIXED_SCRIPTS;
        }
        return showsOther(host, text) ? OTHER_HOST_SHOWN : null;
    }

    private static String host(String authority) {
        var name = authority.startsWith("[") ? authority : authority.replaceFirst(":\\d*$", "");
        return unicode(name);
    }

    private static String unicode(String name) {
        return IDN.toUnicode(name.toLowerCase(Locale.ROOT), IDN.ALLOW_UNASSIGNED);
    }

    private static boolean mixesScripts(String host) {
        for (var label : host.split("\\.", -1)) {
            var scripts = EnumSet.noneOf(UnicodeScript.class);
            label.codePoints().mapToObj(UnicodeScript::of).forEach(scripts::add);
            scripts.removeAll(NEUTRAL);
            // Whole names in letters of another script are made to look like Latin ones, too; what
            // cannot be written as letters hides something.
            if (label.startsWith("xn--")
                    || scripts.size() > 1
                    || scripts.contains(UnicodeScript.CYRILLIC)
                    || scripts.contains(UnicodeScript.GREEK)) {
                return true;
            }
        }
        return false;
    }

    private static boolean showsOther(String host, String text) {
        var shown = SHOWN.matcher(text);
        return shown.matches() && !bare(host).equals(bare(unicode(shown.group(1))));
    }

    private static String bare(String host) {
        return host.startsWith("www.") ? host.substring(4) : host;
    }
}
