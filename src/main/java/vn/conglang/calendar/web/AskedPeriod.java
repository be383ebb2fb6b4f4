package vn.conglang.calendar.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.conglang.calendar.CalendarYear;
import vn.conglang.core.Clause;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refusal;
import vn.conglang.core.Text;

/**
 * What somebody from outside asks: when is it due? Both parts are as they were typed.
 *
 * @param received a moment as {@code 2026-02-10T09:00}; without an offset it is the office's time
 */
public record AskedPeriod(String received, String days) {

    /** More days than any period of the regulation may have. */
    public static final int MOST_DAYS = 60;

    static final DateTimeFormatter TO_THE_MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private static final Clause COUNTED = Clause.of("12.6");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    /** In an address a plus is a space, and few people know it. */
    private static final Pattern LOST_PLUS = Pattern.compile(" (?=\\d\\d:?\\d\\d$)");

    public AskedPeriod(@Nullable String received, @Nullable String days) {
        this.received = Text.line(received);
        this.days = Text.line(days);
    }

    public List<Refusal> refusals() {
        return Stream.concat(aboutReceived().stream(), aboutDays().stream()).toList();
    }

    private Optional<Refusal> aboutReceived() {
        if (received.isEmpty()) {
            return Optional.of(refusal("received.Missing", "received"));
        }
        var read = read();
        if (read.isEmpty()) {
            return Optional.of(refusal("received.Unreadable", "received"));
        }
        return read.filter(moment -> CalendarYear.knows(yearOf(moment))).isPresent()
                ? Optional.empty()
                : Optional.of(
                        refusal(
                                "received.TooFar",
                                "received",
                                Integer.toString(CalendarYear.FIRST),
                                Integer.toString(CalendarYear.LAST)));
    }

    private Optional<Refusal> aboutDays() {
        if (days.isEmpty()) {
            return Optional.of(refusal("days.Missing", "days", MOST_DAYS));
        }
        return NUMBER.matcher(days).matches() && number() >= 1 && number() <= MOST_DAYS
                ? Optional.empty()
                : Optional.of(refusal("days.Wrong", "days", MOST_DAYS));
    }

    /** When it arrived; only where nothing speaks against the question. */
    Instant moment() {
        return read().orElseThrow();
    }

    int number() {
        return Integer.parseInt(days);
    }

    /** The moment as a field of the form shows it: in the office's time, to the minute. */
    public String here() {
        return read().map(moment ->
                        TO_THE_MINUTE.format(LocalDateTime.ofInstant(moment, OfficeClock.ZONE)))
                .orElse(received);
    }

    private Optional<Instant> read() {
        try {
            var parsed =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(
                            LOST_PLUS.matcher(received).replaceFirst("+"),
                            OffsetDateTime::from,
                            LocalDateTime::from);
            return Optional.of(
                    parsed instanceof OffsetDateTime offset
                            ? offset.toInstant()
                            : LocalDateTime.from(parsed).atZone(OfficeClock.ZONE).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int yearOf(Instant moment) {
        return LocalDate.ofInstant(moment, OfficeClock.ZONE).getYear();
    }

    private static Refusal refusal(String name, String field, Object... arguments) {
        return Refusal.of("calendar.refusal." + name, COUNTED, arguments).at(field);
    }
}
