package vn.conglang.calendar;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * By when something is due, and why (12.6). Times carry the offset of the office.
 *
 * @param start when the clock starts
 * @param provisional whether it rests on a year that nobody has confirmed yet
 * @param days from the day of arrival to the last one, each with its reason
 */
public record DueTime(
        OffsetDateTime start, OffsetDateTime due, boolean provisional, List<CountedDay> days) {

    public DueTime {
        days = List.copyOf(days);
    }
}
