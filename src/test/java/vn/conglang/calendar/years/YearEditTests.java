package vn.conglang.calendar.years;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.conglang.calendar.CalendarYear;
import vn.conglang.calendar.DayType;
import vn.conglang.calendar.Holiday;
import vn.conglang.core.Refusal;
import vn.conglang.testing.Clause;

/** What may be changed in the days of a year, and what comes of it. */
@Clause("12.6.c")
class YearEditTests {

    private static final CalendarYear YEAR = CalendarYear.proposed(2027);

    /** An edit and the names of what speaks against it. */
    record Row(YearEdit edit, String... reasons) {}

    static Stream<Row> edits() {
        return Stream.of(
                new Row(off(null, Holiday.OTHER, "Quốc tang"), "DayMissing@day"),
                new Row(off("2026-06-01", Holiday.OTHER, "Quốc tang"), "NotInThisYear@day"),
                new Row(off("2027-01-01", Holiday.OTHER, "Quốc tang"), "MarkedAlready@day"),
                new Row(off("2027-06-01", null, ""), "HolidayMissing@holiday"),
                new Row(off("2027-06-01", Holiday.OTHER, ""), "NameMissing@name"),
                new Row(off("2027-06-01", Holiday.OTHER, "x".repeat(201)), "TooLong@name"),
                new Row(off("2027-06-01", Holiday.OTHER, "Quốc tang")),
                new Row(off("2027-06-01", Holiday.TET, "")),
                new Row(swap("2027-05-01", "2027-05-08"), "NotAWorkingDay@off"),
                new Row(swap("2027-05-03", "2027-05-08"), "NotAWorkingDay@off"),
                new Row(swap("2027-05-04", "2027-05-05"), "NotAWeekend@worked"),
                new Row(swap("2027-05-04", "2027-05-01"), "NotAWeekend@worked"),
                new Row(swap(null, null), "DayMissing@off", "DayMissing@worked"),
                new Row(swap("2027-05-04", "2027-05-08")),
                new Row(new YearEdit.MakeUp(LocalDate.parse("2028-05-06")), "NotInThisYear@worked"),
                new Row(new YearEdit.MakeUp(LocalDate.parse("2027-05-08"))),
                new Row(new YearEdit.Unmark(LocalDate.parse("2027-05-04")), "NotMarked"),
                new Row(new YearEdit.Unmark(null), "NotMarked"),
                new Row(new YearEdit.Unmark(LocalDate.parse("2027-05-01"))));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void saysWhatSpeaksAgainstIt(Row row) {
        assertThat(row.edit().refusals(YEAR))
                .extracting(YearEditTests::name)
                .containsExactly(row.reasons());
        assertThat(row.edit().refusals(YEAR)).allMatch(reason -> reason.clause() != null);
    }

    private static String name(Refusal reason) {
        var name = reason.key().replace("calendar.refusal.", "");
        return reason.field() == null ? name : name + "@" + reason.field();
    }

    @Test
    void compensatesForADayOffOnAWeekend() {
        var year = after(off("2027-06-05", Holiday.OTHER, "Lễ"));

        assertThat(year.type(day("2027-06-07"))).isEqualTo(DayType.COMPENSATION);
        assertThat(year.marked(day("2027-06-07")).orElseThrow().insteadOf())
                .isEqualTo(day("2027-06-05"));
    }

    @Test
    void takesTheDayAwayThatOnlyStandsInPlaceOfAnother() {
        var year = after(new YearEdit.Unmark(day("2027-05-01")));

        assertThat(year.type(day("2027-05-01"))).isEqualTo(DayType.WEEKEND);
        assertThat(year.type(day("2027-05-03"))).isEqualTo(DayType.WORKING);
    }

    @Test
    void swapsADayForAnother() {
        var year = after(swap("2027-05-04", "2027-05-08"));

        assertThat(year.type(day("2027-05-04"))).isEqualTo(DayType.SWAPPED);
        assertThat(year.type(day("2027-05-08"))).isEqualTo(DayType.MAKE_UP);

        var again =
                CalendarYear.of(
                        2027, 2, false, new YearEdit.Unmark(day("2027-05-08")).applied(year));
        assertThat(again.type(day("2027-05-04"))).isEqualTo(DayType.WORKING);
        assertThat(again.type(day("2027-05-08"))).isEqualTo(DayType.WEEKEND);
    }

    @Test
    void tellsWhatIsDifferent() {
        var change = YearChange.between(YEAR, after(swap("2027-05-04", "2027-05-08")));

        assertThat(change.added())
                .extracting(one -> one.date().toString())
                .containsExactly("2027-05-04", "2027-05-08");
        assertThat(change.removed()).isEmpty();
        assertThat(YearChange.between(YEAR, YEAR).isNone()).isTrue();
    }

    private static CalendarYear after(YearEdit edit) {
        assertThat(edit.refusals(YEAR)).isEqualTo(List.of());
        return CalendarYear.of(2027, 1, false, edit.applied(YEAR));
    }

    private static YearEdit off(@Nullable String day, @Nullable Holiday holiday, String name) {
        return new YearEdit.DayOff(day == null ? null : day(day), holiday, name);
    }

    private static YearEdit swap(@Nullable String off, @Nullable String worked) {
        return new YearEdit.Swap(
                off == null ? null : day(off), worked == null ? null : day(worked));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
