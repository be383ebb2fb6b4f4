package vn.conglang.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import vn.conglang.calendar.years.CalendarYears;
import vn.conglang.core.OfficeClock;
import vn.conglang.regulation.Regulation;

/** The door of this room: which days are worked, and by when something is due (12.6). */
@Service
public class WorkingDays {

    private final CalendarYears years;
    private final Regulation regulation;

    WorkingDays(CalendarYears years, Regulation regulation) {
        this.years = years;
        this.regulation = regulation;
    }

    /** The calendar as it stands now; good for any year, certain of those between. */
    public WorkingCalendar between(int from, int to) {
        return WorkingCalendar.of(years.inForce(from, to));
    }

    /** The calendar around a day: its year and the ones beside it. */
    public WorkingCalendar around(LocalDate day) {
        return between(day.getYear() - 1, day.getYear() + 1);
    }

    public boolean isWorkingDay(LocalDate day) {
        return between(day.getYear(), day.getYear()).isWorkingDay(day);
    }

    /**
     * When something that arrives now or then is due, by the rules of the day of its arrival: a
     * running case keeps the rules it began under (16, 19).
     */
    public DueTime due(Instant received, int days) {
        return counting(received).from(received, days);
    }

    Counting counting(Instant received) {
        var day = LocalDate.ofInstant(received, OfficeClock.ZONE);
        return new Counting(around(day), CountingRules.of(regulation.inForceOn(day)));
    }
}
