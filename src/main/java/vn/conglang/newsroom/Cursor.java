package vn.conglang.newsroom;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a list goes on: after the line with this time and number. Travels in addresses as {@code
 * <microseconds>-<number>}.
 */
public record Cursor(Instant time, long id) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,16})-(\\d{1,18})");

    /** What stood in an address; nothing where it is no cursor. */
    public static Optional<Cursor> of(@Nullable String text) {
        var matcher = FORM.matcher(text == null ? "" : text);
        return matcher.matches()
                ? Optional.of(
                        new Cursor(
                                time(Long.parseLong(matcher.group(1))),
                                Long.parseLong(matcher.group(2))))
                : Optional.empty();
    }

    private static Instant time(long micros) {
        return Instant.EPOCH.plus(micros, java.time.temporal.ChronoUnit.MICROS);
    }

    @Override
    public String toString() {
        return java.time.temporal.ChronoUnit.MICROS.between(Instant.EPOCH, time) + "-" + id;
    }
}
