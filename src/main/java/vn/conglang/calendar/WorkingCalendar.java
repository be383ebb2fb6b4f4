package vn.conglang.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The days on which public offices work, in any year: one that is not given is proposed from the
 * rules, and so is provisional. Statutory periods are counted on it and nowhere else (12.6).
 */
public final class WorkingCalendar {

    private final Map<Integer, CalendarYear> years;

    private WorkingCalendar(Map<Integer, CalendarYear> years) {
        this.years = years;
    }

    public static WorkingCalendar of(Collection<CalendarYear> years) {
        return new WorkingCalendar(
                years.stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        CalendarYear::year, Function.identity())));
    }

    public CalendarYear year(int year) {
        var known = years.get(year);
        return known == null ? ProposedYear.of(year) : known;
    }

    public DayType type(LocalDate day) {
        return year(day.getYear()).type(day);
    }

    public Optional<MarkedDay> marked(LocalDate day) {
        return year(day.getYear()).marked(day);
    }

    public boolean isWorkingDay(LocalDate day) {
        var type = type(day);
        return type == DayType.WORKING || type == DayType.MAKE_UP;
    }

    /** Whether what rests on this day may still change. */
    public boolean isProvisional(LocalDate day) {
        return !year(day.getYear()).confirmed();
    }
}
