package vn.conglang.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.OfficeClock;

/**
 * One entry, as its recipient sees it.
 *
 * @param kind the key of its text
 * @param quote words that go with it; may be empty
 */
public record Notice(
        long id,
        String kind,
        List<String> arguments,
        String quote,
        String href,
        Instant toldAt,
        @Nullable Instant readAt) {

    /**
     * What its text is made with.
     *
     * @param system what the program is called, where nobody did it
     */
    public Object[] words(String system) {
        return arguments.stream().map(word -> word.isEmpty() ? system : word).toArray();
    }

    public boolean isUnread() {
        return readAt == null;
    }

    /** The day of the office on which it was told. */
    public LocalDate day() {
        return LocalDate.ofInstant(toldAt, OfficeClock.ZONE);
    }
}
