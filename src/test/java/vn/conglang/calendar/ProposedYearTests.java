package vn.conglang.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.conglang.calendar.DayType.COMPENSATION;
import static vn.conglang.calendar.DayType.HOLIDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.conglang.testing.Clause;

/** What the program proposes for a year, before anybody looks at it. */
@Clause("12.6.c")
class ProposedYearTests {

    /** What the Prime Minister swapped: no rule knows that. */
    private static final Set<LocalDate> SWAPPED =
            Set.of(
                    LocalDate.of(2024, 4, 29),
                    LocalDate.of(2025, 5, 2),
                    LocalDate.of(2026, 1, 2),
                    LocalDate.of(2026, 8, 31));

    static Stream<DaysOff> years() {
        return DaysOff.all().stream();
    }

    @ParameterizedTest
    @MethodSource("years")
    void isWhatTheStateAnnouncedButForTheSwaps(DaysOff known) {
        var expected = new TreeSet<>(known.off());
        expected.removeAll(SWAPPED);

        assertThat(weekdaysOff(ProposedYear.of(known.year()))).isEqualTo(expected);
    }

    /** The dates of the lunar calendar as Vietnam counts it: in 2030 China begins a day later. */
    @ParameterizedTest
    @CsvSource({
        "2021-02-12, 2021-04-21", "2022-02-01, 2022-04-10", "2023-01-22, 2023-04-29",
        "2024-02-10, 2024-04-18", "2025-01-29, 2025-04-07", "2026-02-17, 2026-04-26",
        "2027-02-06, 2027-04-16", "2028-01-26, 2028-04-04", "2029-02-13, 2029-04-23",
        "2030-02-02, 2030-04-12", "2031-01-23, 2031-04-01", "2032-02-11, 2032-04-19",
        "2033-01-31, 2033-04-09", "2034-02-19, 2034-04-28", "2035-02-08, 2035-04-17"
    })
    void knowsTheLunarDates(LocalDate tet, LocalDate hungKings) {
        var year = ProposedYear.of(tet.getYear());

        var eve = tet.getDayOfWeek() == DayOfWeek.TUESDAY ? tet.minusDays(1) : tet.minusDays(2);
        assertThat(days(year, HOLIDAY, Holiday.TET))
                .containsExactlyElementsOf(eve.datesUntil(eve.plusDays(5)).toList());
        assertThat(days(year, HOLIDAY, Holiday.HUNG_KINGS)).containsExactly(hungKings);
    }

    @Test
    void compensatesForEachHolidayOnAWeekendWithTheNextWorkingDay() {
        var year = ProposedYear.of(2023);

        assertThat(days(year, COMPENSATION, Holiday.HUNG_KINGS))
                .containsExactly(LocalDate.of(2023, 5, 2));
        assertThat(days(year, COMPENSATION, Holiday.REUNIFICATION))
                .containsExactly(LocalDate.of(2023, 5, 3));
        assertThat(year.marked(LocalDate.of(2023, 5, 3)).orElseThrow().insteadOf())
                .isEqualTo(LocalDate.of(2023, 4, 30));
    }

    @Test
    void givesTheDayOfCultureOffSince2026() {
        assertThat(days(ProposedYear.of(2025), HOLIDAY, Holiday.CULTURE)).isEmpty();
        assertThat(days(ProposedYear.of(2026), HOLIDAY, Holiday.CULTURE))
                .containsExactly(LocalDate.of(2026, 11, 24));
    }

    @Test
    void isMadeForEveryYearThatSomebodyMayAskFor() {
        for (var number = CalendarYear.FIRST; number <= CalendarYear.LAST + 1; number++) {
            var year = ProposedYear.of(number);
            assertThat(year.confirmed()).isFalse();
            assertThat(year.days().values())
                    .allMatch(day -> day.date().getYear() == year.year())
                    .noneMatch(day -> day.type() == COMPENSATION && Weekends.has(day.date()));
        }
    }

    private static Set<LocalDate> weekdaysOff(CalendarYear year) {
        var off = new TreeSet<LocalDate>();
        year.days().keySet().stream()
                .filter(day -> year.type(day).isDayOff() && !Weekends.has(day))
                .forEach(off::add);
        return off;
    }

    private static List<LocalDate> days(CalendarYear year, DayType type, Holiday holiday) {
        return year.days().values().stream()
                .filter(day -> day.type() == type && day.holiday() == holiday)
                .map(MarkedDay::date)
                .toList();
    }
}
