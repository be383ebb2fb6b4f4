package vn.conglang.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The days taken off in place of holidays that fall on a weekly day off: each time the next working
 * day (Labour Code 2019, article 111.3).
 */
public final class Compensation {

    private Compensation() {}

    /** The same days with those that compensate for them. */
    public static Collection<MarkedDay> with(Collection<MarkedDay> days) {
        var all = new TreeMap<LocalDate, MarkedDay>();
        days.forEach(day -> all.put(day.date(), day));
        days.forEach(day ->
                of(day, all).ifPresent(compensation -> all.put(compensation.date(), compensation)));
        return all.values();
    }

    /** The day that compensates for this one among the others of its year, where one does. */
    public static Optional<MarkedDay> of(MarkedDay day, Map<LocalDate, MarkedDay> others) {
        if (day.type() != DayType.HOLIDAY || !Weekends.has(day.date())) {
            return Optional.empty();
        }
        return Optional.of(day.compensatedOn(workingDayAfter(day.date(), others)))
                .filter(compensation -> compensation.date().getYear() == day.date().getYear());
    }

    private static LocalDate workingDayAfter(LocalDate day, Map<LocalDate, MarkedDay> taken) {
        var next = day.plusDays(1);
        while (Weekends.has(next) || taken.containsKey(next)) {
            next = next.plusDays(1);
        }
        return next;
    }
}
