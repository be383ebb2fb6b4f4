package vn.conglang.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The marked days of one year.
 *
 * @param version counted from 1 as people change the year; 0 for what the program proposes
 * @param confirmed whether a person confirmed it with the State's notice: what rests on another
 *     year is provisional
 */
public record CalendarYear(
        int year, int version, boolean confirmed, SortedMap<LocalDate, MarkedDay> days) {

    /** The Labour Code of 2019 is in force since this year. */
    public static final int FIRST = 2021;

    /** As far as somebody may ask; the lunar calendar is computed for longer. */
    public static final int LAST = 2099;

    public CalendarYear {
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
    }

    public static CalendarYear of(
            int year, int version, boolean confirmed, Collection<MarkedDay> days) {
        var byDate = new TreeMap<LocalDate, MarkedDay>();
        days.forEach(day -> byDate.put(day.date(), day));
        return new CalendarYear(year, version, confirmed, byDate);
    }

    /** The year as the rules alone make it, which nobody has looked at yet. */
    public static CalendarYear proposed(int year) {
        return ProposedYear.of(year);
    }

    public static boolean knows(int year) {
        return year >= FIRST && year <= LAST;
    }

    public Optional<MarkedDay> marked(LocalDate day) {
        return Optional.ofNullable(days.get(day));
    }

    public DayType type(LocalDate day) {
        return marked(day)
                .map(MarkedDay::type)
                .orElse(Weekends.has(day) ? DayType.WEEKEND : DayType.WORKING);
    }
}
