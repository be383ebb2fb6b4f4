package vn.conglang.calendar.years;

import java.util.List;
import vn.conglang.calendar.CalendarYear;
import vn.conglang.calendar.MarkedDay;

/** What is different between two versions of a year. */
public record YearChange(List<MarkedDay> added, List<MarkedDay> removed) {

    public static YearChange between(CalendarYear before, CalendarYear after) {
        return new YearChange(without(after, before), without(before, after));
    }

    private static List<MarkedDay> without(CalendarYear year, CalendarYear other) {
        return year.days().values().stream()
                .filter(day -> !day.equals(other.days().get(day.date())))
                .toList();
    }

    public boolean isNone() {
        return added.isEmpty() && removed.isEmpty();
    }
}
