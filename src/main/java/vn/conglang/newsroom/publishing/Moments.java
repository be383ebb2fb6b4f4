package vn.conglang.newsroom.publishing;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refusal;
import vn.conglang.newsroom.edition.Reasons;

/** Points in time as people type and read them in the office: to the second, in its zone. */
final class Moments {

    /** What is typed for later than this is a slip of the pen. */
    private static final Duration FURTHEST = Duration.ofDays(3 * 366);

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/uuuu");

    private Moments() {}

    /**
     * @param typed as a browser sends it: {@code 2026-11-27T08:00} with or without seconds
     */
    static Optional<Instant> read(String typed) {
        try {
            return Optional.of(
                    LocalDateTime.parse(typed.strip()).atZone(OfficeClock.ZONE).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static String written(Instant moment) {
        return WRITTEN.format(moment.atZone(OfficeClock.ZONE));
    }

    /** Why this cannot be the time of something that is still to happen. */
    static List<Refusal> refusals(Optional<Instant> moment, String field, Instant now) {
        if (moment.isEmpty()) {
            return List.of(Reasons.of("TimeMissing", "7.2").at(field));
        }
        if (!moment.get().isAfter(now)) {
            return List.of(Reasons.of("TimeIsPast", "7.2", written(now)).at(field));
        }
        return moment.get().isAfter(now.plus(FURTHEST))
                ? List.of(Reasons.of("TimeTooFar", "7.2", written(now.plus(FURTHEST))).at(field))
                : List.of();
    }
}
