package vn.conglang.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * The days taken off in place of holidays that fall on a weekly day off: each time the next working
 * day (Labour Code 2019, article 111.3).
 */
final class Compensation {

    private Compensation() {}

    /** The same days with those that compensate for them. */
    static Collection<MarkedDay> with(Collection<MarkedDay> days) {
        var all = new TreeMap<LocalDate, MarkedDay>();
        days.forEach(day -> all.put(day.date(), day));
        days.stream()
                .filter(day -> day.type() == DayType.HOLIDAY && Weekends.has(day.date()))
                .map(holiday -> holiday.compensatedOn(workingDayAfter(holiday.date(), all)))
                .forEach(compensation -> all.put(compensation.date(), compensation));
        return all.values();
    }

    private static LocalDate workingDayAfter(LocalDate day, Map<LocalDate, MarkedDay> taken) {
        var next = day.plusDays(1);
        while (Weekends.has(next) || taken.containsKey(next)) {
            next = next.plusDays(1);
        }
        return next;
    }
}
