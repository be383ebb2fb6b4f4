package vn.conglang.notices;

import org.jspecify.annotations.Nullable;
import vn.conglang.core.StaffId;

/**
 * Something to tell.
 *
 * @param event what happened, as nothing else is called: told again, it is the same entry
 * @param by who did it, and so is not told; null for the system and for outsiders
 * @param byName what people call them
 * @param about what it was done to, e.g. a title
 * @param quote words that go with it, such as a reason; may be empty
 * @param href where to look; that page says itself who may
 */
public record Tidings(
        NoticeKind kind,
        String event,
        @Nullable StaffId by,
        String byName,
        String about,
        String quote,
        String href) {

    /** Instead of a name, where nobody did it. */
    public static final String BY_ITSELF = "";

    private static final int QUOTED = 300;

    public Tidings {
        quote = quote.length() <= QUOTED ? quote : quote.substring(0, end(quote)).strip() + "…";
    }

    // Half a letter is none: an emoji is made of two characters.
    private static int end(String text) {
        return Character.isHighSurrogate(text.charAt(QUOTED - 1)) ? QUOTED - 1 : QUOTED;
    }
}
