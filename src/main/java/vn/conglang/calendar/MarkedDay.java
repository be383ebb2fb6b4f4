package vn.conglang.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day that is not what its weekday says, with the reason.
 *
 * @param holiday which one: of a holiday itself, and of the day taken off in its place
 * @param name what people call a holiday that has no name here; otherwise empty
 * @param insteadOf the other day of the pair: the holiday that is compensated for, the day that is
 *     worked for a swapped one, or the day off for which this one is worked
 */
public record MarkedDay(
        LocalDate date,
        DayType type,
        @Nullable Holiday holiday,
        String name,
        @Nullable LocalDate insteadOf) {

    public static MarkedDay holiday(LocalDate date, Holiday holiday) {
        return new MarkedDay(date, DayType.HOLIDAY, holiday, "", null);
    }

    /** A day off by a decision of its own. */
    public static MarkedDay dayOff(LocalDate date, String name) {
        return new MarkedDay(date, DayType.HOLIDAY, Holiday.OTHER, name, null);
    }

    public static MarkedDay swapped(LocalDate date, @Nullable LocalDate worked) {
        return new MarkedDay(date, DayType.SWAPPED, null, "", worked);
    }

    public static MarkedDay makeUp(LocalDate date, @Nullable LocalDate off) {
        return new MarkedDay(date, DayType.MAKE_UP, null, "", off);
    }

    /** The working day that is taken off in place of this holiday. */
    MarkedDay compensatedOn(LocalDate day) {
        return new MarkedDay(day, DayType.COMPENSATION, holiday, name, date);
    }
}
