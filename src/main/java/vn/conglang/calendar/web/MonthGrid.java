package vn.conglang.calendar.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.conglang.calendar.CalendarYear;
import vn.conglang.calendar.DayType;
import vn.conglang.calendar.MarkedDay;

/**
 * A month as weeks from Monday to Sunday, to be drawn small.
 *
 * @param weeks with the days around the month, so that each has seven
 */
public record MonthGrid(YearMonth month, List<List<Cell>> weeks) {

    private static final int WEEK = DayOfWeek.values().length;

    /**
     * One day of a week.
     *
     * @param inside whether it lies in the month
     * @param mark why it is not what its weekday says; absent for an ordinary day
     */
    public record Cell(LocalDate date, boolean inside, DayType type, @Nullable MarkedDay mark) {}

    static List<MonthGrid> of(CalendarYear year) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> of(YearMonth.of(year.year(), month), year))
                .toList();
    }

    private static MonthGrid of(YearMonth month, CalendarYear year) {
        var monday = TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY);
        var weeks = new ArrayList<List<Cell>>();
        for (var day = month.atDay(1).with(monday);
                !day.isAfter(month.atEndOfMonth());
                day = day.plusDays(WEEK)) {
            weeks.add(
                    day.datesUntil(day.plusDays(WEEK))
                            .map(date -> cell(date, month, year))
                            .toList());
        }
        return new MonthGrid(month, weeks);
    }

    private static Cell cell(LocalDate date, YearMonth month, CalendarYear year) {
        return new Cell(
                date,
                YearMonth.from(date).equals(month),
                year.type(date),
                year.marked(date).orElse(null));
    }
}
