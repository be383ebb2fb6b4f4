package vn.conglang.calendar.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.conglang.calendar.CalendarYear;
import vn.conglang.calendar.DayType;
import vn.conglang.calendar.DayWords;
import vn.conglang.calendar.MarkedDay;
import vn.conglang.calendar.years.YearHistory;
import vn.conglang.calendar.years.YearState;
import vn.conglang.calendar.years.YearVersion;

/**
 * A year on the screen.
 *
 * @param shown the version that is drawn
 * @param may what the reader may do with the year
 * @param unsettled the year that somebody should confirm by now, if any
 */
public record YearScreen(
        YearHistory history,
        YearVersion shown,
        YearActs may,
        @Nullable Integer unsettled,
        LocalDate today,
        DayWords words) {

    public int year() {
        return history.year();
    }

    public String yearText() {
        return Integer.toString(year());
    }

    public String path() {
        return CalendarController.PATH + "/" + year();
    }

    public @Nullable String pathOf(int year) {
        return CalendarYear.knows(year) ? CalendarController.PATH + "/" + year : null;
    }

    public List<MonthGrid> months() {
        return MonthGrid.of(shown.days());
    }

    public Collection<MarkedDay> days() {
        return shown.days().days().values();
    }

    public DayOfWeek[] weekdays() {
        return DayOfWeek.values();
    }

    /** What the legend explains. */
    public List<DayType> types() {
        return List.of(
                DayType.HOLIDAY,
                DayType.COMPENSATION,
                DayType.SWAPPED,
                DayType.MAKE_UP,
                DayType.WEEKEND);
    }

    public boolean isInForce() {
        return shown.number() == history.inForce().number();
    }

    /** Whether somebody works on a version that does not count yet. */
    public boolean hasDraft() {
        return history.latest().number() != history.inForce().number();
    }

    public boolean isWaiting() {
        return history.latest().state() == YearState.WAITING;
    }
}
