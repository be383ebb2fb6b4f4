package vn.conglang.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One day of a period, as it was counted or left out.
 *
 * @param number which day of the period it is; 0 where it does not count
 * @param tooLate whether it would have counted, had the case arrived before the day began
 * @param mark why it is not what its weekday says; absent for an ordinary day
 */
public record CountedDay(
        LocalDate date, DayType type, int number, boolean tooLate, @Nullable MarkedDay mark) {

    public boolean counts() {
        return number > 0;
    }
}
