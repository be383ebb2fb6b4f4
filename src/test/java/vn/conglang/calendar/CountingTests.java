package vn.conglang.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.conglang.core.OfficeClock;
import vn.conglang.regulation.RuleSet;
import vn.conglang.testing.Clause;

/** When the clock starts and when an answer is due. */
@Clause({"12.6.a", "12.6.b", "12.6.c"})
class CountingTests {

    private static final CountingRules RULES = CountingRules.of(RuleSet.original());
    private static final WorkingCalendar CALENDAR =
            WorkingCalendar.of(DaysOff.announced().map(DaysOff::confirmed).toList());
    private static final Counting COUNTING = new Counting(CALENDAR, RULES);

    /** The table that the clauses were decided by. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-23T10:00, 2026-11-25, 2026-12-01, 2026-12-04, 2026-12-08",
        "2026-11-23T07:30, 2026-11-23, 2026-11-30, 2026-12-03, 2026-12-07",
        "2026-02-10T09:00, 2026-02-11, 2026-02-24, 2026-02-27, 2026-03-03",
        "2026-08-21T16:00, 2026-08-22, 2026-08-27, 2026-09-04, 2026-09-08",
        "2025-04-24T10:00, 2025-04-25, 2025-05-05, 2025-05-08, 2025-05-12"
    })
    void countsAsTheClausesWereRead(
            String received, LocalDate start, LocalDate five, LocalDate eight, LocalDate ten) {
        assertThat(due(received, 5)).isEqualTo(five.atTime(17, 0));
        assertThat(due(received, 8)).isEqualTo(eight.atTime(17, 0));
        assertThat(due(received, 10)).isEqualTo(ten.atTime(17, 0));
        assertThat(count(received, 5).start().toLocalDateTime()).isEqualTo(start.atTime(8, 0));
    }

    @Test
    void agreesWithAListOfWorkingDaysAtEveryHourOfFifteenYears() {
        var naive = new NaiveCounting();
        var end = LocalDateTime.of(2036, 1, 1, 0, 0);
        for (var hour = LocalDateTime.of(2021, 1, 1, 0, 0);
                hour.isBefore(end);
                hour = hour.plusHours(1)) {
            for (var days : List.of(5, 8, 10)) {
                if (naive.reaches(hour, days)) {
                    assertAgree(naive, hour, days);
                }
            }
        }
    }

    // Plain comparisons: an assertion for each of 400 000 would take longer than the counting.
    private static void assertAgree(NaiveCounting naive, LocalDateTime hour, int days) {
        var ours = COUNTING.from(instant(hour), days);
        if (!ours.due().toLocalDateTime().equals(naive.due(hour, days))
                || !ours.start().toLocalDateTime().equals(naive.start(hour))) {
            assertThat(ours.due().toLocalDateTime())
                    .as("%s + %d, from %s", hour, days, ours.start())
                    .isEqualTo(naive.due(hour, days));
            assertThat(ours.start().toLocalDateTime()).isEqualTo(naive.start(hour));
        }
    }

    @Test
    void isDueNoEarlierForWhatArrivesLater() {
        for (var days : List.of(1, 5, 8, 10)) {
            var last = COUNTING.from(instant(LocalDateTime.of(2025, 12, 20, 0, 0)), days).due();
            for (var minute = LocalDateTime.of(2025, 12, 20, 0, 0);
                    minute.getYear() < 2027;
                    minute = minute.plusMinutes(20)) {
                var due = COUNTING.from(instant(minute), days).due();
                assertThat(due.isBefore(last)).as("%s + %d", minute, days).isFalse();
                last = due;
            }
        }
    }

    @Test
    void isDueLaterForMoreDays() {
        var received = instant(LocalDateTime.of(2026, 1, 28, 9, 0));
        var last = COUNTING.from(received, 1).due();
        for (var days = 2; days <= 60; days++) {
            var due = COUNTING.from(received, days).due();
            assertThat(due).isAfter(last);
            last = due;
        }
    }

    @Test
    void isNeverShortenedByAnotherDayOff() {
        var random = new Random(20261123);
        for (var round = 0; round < 2_000; round++) {
            var added = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365));
            var received =
                    instant(
                            LocalDateTime.of(2026, 1, 1, 0, 0)
                                    .plusMinutes(random.nextInt(500_000)));
            var days = 1 + random.nextInt(10);
            var more = new Counting(withDayOff(added), RULES).from(received, days);
            var before = COUNTING.from(received, days);

            assertThat(more.due()).as("%s off", added).isAfterOrEqualTo(before.due());
            assertThat(more.start()).as("%s off", added).isAfterOrEqualTo(before.start());
        }
    }

    private static WorkingCalendar withDayOff(LocalDate added) {
        var days = new ArrayList<>(CALENDAR.year(2026).days().values());
        days.removeIf(day -> day.date().equals(added));
        days.add(MarkedDay.dayOff(added, "thêm"));
        return WorkingCalendar.of(List.of(CalendarYear.of(2026, 2, true, days)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25T00:00:00, 2026-11-25",
        "2026-11-25T07:59:59, 2026-11-25",
        "2026-11-25T08:00:00, 2026-11-25",
        "2026-11-25T08:00:00.000001, 2026-11-26",
        "2026-11-25T08:00:01, 2026-11-26",
        "2026-11-25T23:59:59, 2026-11-26",
        "2026-11-28T03:00:00, 2026-11-30",
        "2026-11-29T23:59:59, 2026-11-30",
        // Tết eve: the last morning of the year, and then nothing until the holidays are over.
        "2026-02-13T08:00:00, 2026-02-13",
        "2026-02-13T08:00:01, 2026-02-23",
        "2026-02-16T12:00:00, 2026-02-23",
        // The ends of years.
        "2026-12-31T08:00:00, 2026-12-31",
        "2026-12-31T23:59:59, 2027-01-04",
        "2025-12-31T09:00:00, 2026-01-05",
        "2027-01-01T00:00:00, 2027-01-04"
    })
    void startsAtTheFirstMorningAtOrAfterArrival(String received, LocalDate start) {
        assertThat(count(received, 1).start().toLocalDateTime()).isEqualTo(start.atTime(8, 0));
        assertThat(due(received, 1)).isEqualTo(start.atTime(17, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "America/Los_Angeles", "Pacific/Kiritimati"})
    void doesNotCareInWhichZoneTheMachineStands(String zone) {
        var before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(COUNTING.from(Instant.parse("2026-11-24T23:59:59Z"), 1).start().toString())
                    .isEqualTo("2026-11-25T08:00+07:00");
            assertThat(COUNTING.from(Instant.parse("2026-11-25T01:00:00Z"), 1).due().toString())
                    .isEqualTo("2026-11-25T17:00+07:00");
            assertThat(COUNTING.from(Instant.parse("2026-11-25T01:00:01Z"), 1).due().toString())
                    .isEqualTo("2026-11-26T17:00+07:00");
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void isProvisionalWhereItTouchesAYearThatNobodyConfirmed() {
        assertThat(count("2026-12-21T09:00", 5).provisional()).isFalse();
        assertThat(count("2026-12-25T09:00", 5).provisional()).isTrue();
        assertThat(count("2027-05-05T09:00", 5).provisional()).isTrue();
    }

    @Test
    void saysOfEachDayWhyItCountsOrNot() {
        var days = count("2026-08-21T16:00", 8).days();

        assertThat(days)
                .extracting(day -> "%s %s %d".formatted(day.date(), day.type(), day.number()))
                .containsExactly(
                        "2026-08-21 WORKING 0",
                        "2026-08-22 MAKE_UP 1",
                        "2026-08-23 WEEKEND 0",
                        "2026-08-24 WORKING 2",
                        "2026-08-25 WORKING 3",
                        "2026-08-26 WORKING 4",
                        "2026-08-27 WORKING 5",
                        "2026-08-28 WORKING 6",
                        "2026-08-29 WEEKEND 0",
                        "2026-08-30 WEEKEND 0",
                        "2026-08-31 HOLIDAY 0",
                        "2026-09-01 HOLIDAY 0",
                        "2026-09-02 HOLIDAY 0",
                        "2026-09-03 WORKING 7",
                        "2026-09-04 WORKING 8");
        assertThat(days.getFirst().tooLate()).isTrue();
        assertThat(days.stream().skip(1)).noneMatch(CountedDay::tooLate);
    }

    static Stream<RuleCase> readings() {
        return Stream.of(
                new RuleCase("as the clauses were read", RULES, "2026-09-04"),
                new RuleCase("with holidays", with(true, false, true), "2026-09-01"),
                new RuleCase("with weekends", with(false, true, true), "2026-08-29"),
                new RuleCase("with every day", with(true, true, true), "2026-08-29"),
                new RuleCase("without make-up days", with(false, false, false), "2026-09-07"));
    }

    record RuleCase(String name, CountingRules rules, String due) {}

    /** Eight days from the afternoon of Friday the 21st of August 2026. */
    @ParameterizedTest
    @MethodSource("readings")
    void countsAsTheSettingsSay(RuleCase reading) {
        var counting = new Counting(CALENDAR, reading.rules());
        assertThat(counting.from(instant(LocalDateTime.parse("2026-08-21T16:00")), 8).due())
                .as(reading.name())
                .hasToString(reading.due() + "T17:00+07:00");
    }

    @Test
    void countsFromAnotherHourWhereTheSettingSaysSo() {
        var rules =
                new CountingRules(LocalTime.of(7, 30), LocalTime.of(16, 30), false, false, true);
        var counting = new Counting(CALENDAR, rules);

        assertThat(counting.from(instant(LocalDateTime.parse("2026-11-25T07:45")), 1).due())
                .hasToString("2026-11-26T16:30+07:00");
    }

    @Test
    void refusesAPeriodOfNoDays() {
        assertThatThrownBy(() -> count("2026-11-25T07:45", 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static CountingRules with(boolean holidays, boolean weekends, boolean makeUpDays) {
        return new CountingRules(
                RULES.dayBegins(), RULES.officeCloses(), holidays, weekends, makeUpDays);
    }

    private static LocalDateTime due(String received, int days) {
        var due = count(received, days).due();
        assertThat(due.getOffset()).isEqualTo(ZoneOffset.ofHours(7));
        return due.toLocalDateTime();
    }

    private static DueTime count(String received, int days) {
        return COUNTING.from(instant(LocalDateTime.parse(received)), days);
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(OfficeClock.ZONE).toInstant();
    }
}
