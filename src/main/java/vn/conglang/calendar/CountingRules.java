package vn.conglang.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import vn.conglang.regulation.RuleSet;

/**
 * How periods are counted: the settings of clause 12.6 as they stand on one day.
 *
 * @param dayBegins what arrives later is counted from another day on
 * @param officeCloses when the last day of a period ends
 */
public record CountingRules(
        LocalTime dayBegins,
        LocalTime officeCloses,
        boolean holidays,
        boolean weekends,
        boolean makeUpDays) {

    public static CountingRules of(RuleSet rules) {
        return new CountingRules(
                rules.dayBegins(),
                rules.officeCloses(),
                rules.countsHolidays(),
                rules.countsWeekends(),
                rules.countsMakeUpDays());
    }

    /** Whether such a day counts. A holiday on a weekend counts where both would. */
    boolean count(LocalDate day, DayType type) {
        return switch (type) {
            case WORKING -> true;
            case WEEKEND -> weekends;
            case MAKE_UP -> makeUpDays || weekends;
            case HOLIDAY, COMPENSATION, SWAPPED -> holidays && (weekends || !Weekends.has(day));
        };
    }
}
