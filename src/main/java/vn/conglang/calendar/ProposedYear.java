package vn.conglang.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import net.time4j.PlainDate;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.VietnameseCalendar;

/**
 * A year as the rules alone make it (Labour Code 2019, articles 111.3 and 112, and since 2026 the
 * 24th of November). The State chooses the five days of Tết, the day beside the 2nd of September
 * and the swaps each year; what is proposed here is what it chose from 2021 to 2027, without swaps.
 */
final class ProposedYear {

    private static final int DAYS_OF_TET = 5;
    private static final int FIRST_YEAR_OF_CULTURE_DAY = 2026;

    private static final Map<Integer, CalendarYear> KNOWN = new ConcurrentHashMap<>();

    private ProposedYear() {}

    static CalendarYear of(int year) {
        return KNOWN.computeIfAbsent(year, ProposedYear::propose);
    }

    private static CalendarYear propose(int year) {
        return CalendarYear.of(year, 0, false, Compensation.with(holidays(year)));
    }

    private static Collection<MarkedDay> holidays(int year) {
        var days = new ArrayList<MarkedDay>();
        days.add(MarkedDay.holiday(LocalDate.of(year, 1, 1), Holiday.NEW_YEAR));
        tet(year).forEach(day -> days.add(MarkedDay.holiday(day, Holiday.TET)));
        days.add(MarkedDay.holiday(hungKings(year), Holiday.HUNG_KINGS));
        days.add(MarkedDay.holiday(LocalDate.of(year, 4, 30), Holiday.REUNIFICATION));
        days.add(MarkedDay.holiday(LocalDate.of(year, 5, 1), Holiday.LABOUR));
        var national = LocalDate.of(year, 9, 2);
        days.add(MarkedDay.holiday(national, Holiday.NATIONAL));
        days.add(MarkedDay.holiday(beside(national), Holiday.NATIONAL));
        if (year >= FIRST_YEAR_OF_CULTURE_DAY) {
            days.add(MarkedDay.holiday(LocalDate.of(year, 11, 24), Holiday.CULTURE));
        }
        return oneForEachDate(days);
    }

    // The kings' day may meet the 30th of April: then it is one day off, and the code gives no
    // other.
    private static Collection<MarkedDay> oneForEachDate(List<MarkedDay> days) {
        var byDate = new TreeMap<LocalDate, MarkedDay>();
        days.forEach(day -> byDate.putIfAbsent(day.date(), day));
        return byDate.values();
    }

    /**
     * The two last days of the old lunar year and the three first of the new one; where one and
     * four make a whole week, those.
     */
    private static List<LocalDate> tet(int year) {
        var eve = lunar(VietnameseCalendar.ofTet(year)).minusDays(1);
        var from = eve.getDayOfWeek() == DayOfWeek.MONDAY ? eve : eve.minusDays(1);
        return from.datesUntil(from.plusDays(DAYS_OF_TET)).toList();
    }

    private static LocalDate hungKings(int year) {
        return lunar(
                VietnameseCalendar.of(
                        EastAsianYear.forGregorian(year), EastAsianMonth.valueOf(3), 10));
    }

    /** The day after where that lengthens a weekend, else the day before. */
    private static LocalDate beside(LocalDate national) {
        return switch (national.getDayOfWeek()) {
            case SUNDAY, MONDAY, THURSDAY -> national.plusDays(1);
            case TUESDAY, WEDNESDAY, FRIDAY, SATURDAY -> national.minusDays(1);
        };
    }

    private static LocalDate lunar(VietnameseCalendar day) {
        return day.transform(PlainDate.axis()).toTemporalAccessor();
    }
}
