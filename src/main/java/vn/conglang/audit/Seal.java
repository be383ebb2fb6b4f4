package vn.conglang.audit;

import java.util.regex.Pattern;

/** The SHA-256 of an entry of the trail, in lower-case hexadecimal. */
public record Seal(String hex) {

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");
    private static final int SHORT = 12;

    /** What the first entry has before it. */
    public static final Seal NONE = new Seal("0".repeat(64));

    public Seal {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("Not a SHA-256: " + hex);
        }
    }

    /** The first letters: enough for people to compare. */
    public String shortened() {
        return hex.substring(0, SHORT);
    }
}
