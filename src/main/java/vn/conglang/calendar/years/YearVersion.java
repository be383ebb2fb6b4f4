package vn.conglang.calendar.years;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.conglang.calendar.CalendarYear;
import vn.conglang.core.StaffId;

/**
 * One state in which a year was; never changes.
 *
 * @param act what made it
 * @param note why, in the words of who did it; may be empty
 * @param by who did it; absent for what came with the program
 */
public record YearVersion(
        CalendarYear days,
        YearAct act,
        YearState state,
        String note,
        Notice notice,
        @Nullable Made by) {

    /** Who did something to a year, and when. */
    public record Made(StaffId id, String name, @Nullable String actingFor, Instant at) {}

    /** A year that nobody has touched. */
    static YearVersion untouched(int year) {
        return new YearVersion(
                CalendarYear.proposed(year),
                YearAct.DROP,
                YearState.PROPOSED,
                "",
                Notice.NONE,
                null);
    }

    public int year() {
        return days.year();
    }

    public int number() {
        return days.version();
    }

    public boolean isConfirmed() {
        return state == YearState.CONFIRMED;
    }
}
