package vn.conglang.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.conglang.core.OfficeClock;

/**
 * Counts statutory periods (12.6): the clock starts at the first beginning of a counted day at or
 * after arrival, that day is day 1, and the period ends when the office closes on its last day.
 */
public record Counting(WorkingCalendar calendar, CountingRules rules) {

    /**
     * @param days how many days the period has, at least one
     */
    public DueTime from(Instant received, int days) {
        var explained = explain(received, days);
        var first = explained.stream().filter(CountedDay::counts).findFirst().orElseThrow();
        return new DueTime(
                at(first.date(), rules.dayBegins()),
                at(explained.getLast().date(), rules.officeCloses()),
                explained.stream().anyMatch(day -> calendar.isProvisional(day.date())),
                explained);
    }

    private List<CountedDay> explain(Instant received, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("A period has at least one day, not " + days);
        }
        var arrival = received.atZone(OfficeClock.ZONE);
        var tooLate = arrival.toLocalTime().isAfter(rules.dayBegins());
        var explained = new ArrayList<CountedDay>();
        var counted = 0;
        for (var day = arrival.toLocalDate(); counted < days; day = day.plusDays(1)) {
            var type = calendar.type(day);
            var counts = rules.count(day, type);
            var missed = counts && tooLate && explained.isEmpty();
            counted += counts && !missed ? 1 : 0;
            explained.add(
                    new CountedDay(
                            day,
                            type,
                            counts && !missed ? counted : 0,
                            missed,
                            calendar.marked(day).orElse(null)));
        }
        return explained;
    }

    private static OffsetDateTime at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(OfficeClock.ZONE).toOffsetDateTime();
    }
}
