package vn.conglang.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import vn.conglang.core.OfficeClock;

/**
 * When the people of the demo work: 7.30 to 11.30 and 13.30 to 17.00, from Monday to Friday. It
 * makes their histories look like an office's; no period is counted with it.
 */
final class OfficeHours {

    private static final LocalTime MORNING = LocalTime.of(7, 30);
    private static final LocalTime NOON = LocalTime.of(11, 30);
    private static final LocalTime AFTERNOON = LocalTime.of(13, 30);
    private static final LocalTime EVENING = LocalTime.of(17, 0);

    private OfficeHours() {}

    /** So much working time earlier. */
    static Instant back(Instant moment, Duration worked) {
        var at = lastWorked(moment.atZone(OfficeClock.ZONE));
        var left = worked;
        var here = Duration.between(begin(at), at.toLocalTime());
        while (left.compareTo(here) > 0) {
            left = left.minus(here);
            // A nanosecond before a shift begins is after the one before it.
            at = lastWorked(at.with(begin(at)).minusNanos(1));
            here = Duration.between(begin(at), at.toLocalTime());
        }
        return at.minus(left).toInstant();
    }

    private static LocalTime begin(ZonedDateTime at) {
        return at.toLocalTime().isBefore(AFTERNOON) ? MORNING : AFTERNOON;
    }

    private static ZonedDateTime lastWorked(ZonedDateTime at) {
        var time = at.toLocalTime();
        if (isFree(at.getDayOfWeek()) || time.isBefore(MORNING)) {
            return lastWorked(at.minusDays(1).with(EVENING));
        }
        if (time.isAfter(EVENING)) {
            return at.with(EVENING);
        }
        return time.isAfter(NOON) && time.isBefore(AFTERNOON) ? at.with(NOON) : at;
    }

    private static boolean isFree(DayOfWeek day) {
        return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
    }
}
