package vn.conglang.calendar.years;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.conglang.calendar.DayType;
import vn.conglang.calendar.Holiday;
import vn.conglang.calendar.MarkedDay;
import vn.conglang.core.Refused;
import vn.conglang.testing.Clause;

/** Calendar files that others made, well or badly. */
@Clause("12.6.c")
class ReadYearFileTests {

    @Test
    void readsTheDaysOffThatOthersPublish() {
        var days =
                ReadYearFile.days(
                        calendar(
                                event("20270206", "20270211", "Nghỉ Tết"),
                                event("20270508", null, "Đi làm bù cho thứ Ba"),
                                event("20270504", null, "Nghỉ hoán đổi"),
                                event("20270601", null, "Quốc tang\\, cả nước; \\nngày thứ nhất"),
                                event("20260101", null, "Năm khác")),
                        2027);

        assertThat(days)
                .extracting(MarkedDay::date, MarkedDay::type, MarkedDay::name)
                .contains(
                        tuple("2027-02-06", DayType.HOLIDAY, ""),
                        tuple("2027-02-10", DayType.COMPENSATION, ""),
                        tuple("2027-05-04", DayType.SWAPPED, ""),
                        tuple("2027-05-08", DayType.MAKE_UP, ""),
                        tuple("2027-06-01", DayType.HOLIDAY, "Quốc tang, cả nước; ngày thứ nhất"));
        assertThat(days)
                .filteredOn(day -> day.date().equals(LocalDate.of(2027, 2, 6)))
                .extracting(MarkedDay::holiday)
                .containsExactly(Holiday.TET);
        assertThat(days).hasSize(8);
    }

    private static org.assertj.core.groups.Tuple tuple(String day, DayType type, String name) {
        return org.assertj.core.api.Assertions.tuple(LocalDate.parse(day), type, name);
    }

    record Bad(String reason, byte[] file) {

        Bad(String reason, String file) {
            this(reason, file.getBytes(StandardCharsets.UTF_8));
        }
    }

    static Stream<Bad> bad() {
        return Stream.of(
                new Bad("NoFile", ""),
                new Bad("FileTooLarge", "x".repeat(ReadYearFile.LARGEST + 1)),
                new Bad("NotACalendar", "Ngày nghỉ;Tên\n01/01/2027;Tết"),
                new Bad("NotACalendar", new byte[] {(byte) 0xff, (byte) 0xfe, 'B', 0, 'E', 0}),
                new Bad(
                        "NotACalendar",
                        "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b SYSTEM 'file:///'>]>"),
                new Bad("NothingOfThisYear", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"),
                new Bad("NothingOfThisYear", calendar(event("20260101", null, "Tết"))),
                new Bad("EventHasNoDay", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x\nEND:VEVENT\n"),
                new Bad("EventHasATime", calendar(event("20270101T080000Z", null, "Họp"))),
                new Bad("EventHasATime", calendar(event("20271301", null, "Tháng 13"))),
                new Bad("EventTooLong", calendar(event("20270101", "20280101", "Cả năm"))),
                new Bad("EventTooLong", calendar(event("20270105", "20270101", "Ngược"))),
                new Bad("EventTooLong", calendar(event("00010101", "99991231", "Mãi mãi"))),
                new Bad(
                        "EventRepeats",
                        calendar(
                                "BEGIN:VEVENT\nDTSTART:20270101\nRRULE:FREQ=SECONDLY\nEND:VEVENT\n")),
                new Bad(
                        "TooManyEvents",
                        calendar("BEGIN:VEVENT\nDTSTART:20270101\nEND:VEVENT\n".repeat(500))));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void refusesWhatItDoesNotUnderstandWhole(Bad bad) {
        var refused =
                catchThrowableOfType(
                        Refused.class,
                        () -> ReadYearFile.days(ReadYearFile.text(bad.file()), 2027));

        assertThat(refused.reasons())
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.key()).isEqualTo("calendar.refusal." + bad.reason());
                    assertThat(reason.field()).isEqualTo("file");
                });
    }

    @Test
    void quotesNoMoreThanALine() {
        var refused =
                catchThrowableOfType(
                        Refused.class,
                        () ->
                                ReadYearFile.days(
                                        calendar(event("20270101T08", null, "🌾".repeat(500))),
                                        2027));

        assertThat(refused.reasons().getFirst().arguments().getFirst().toString())
                .isEqualTo("🌾".repeat(80) + "…");
    }

    @Test
    void doesNotTakeAnAlarmForTheEvent() {
        var days =
                ReadYearFile.days(
                        calendar(
                                "BEGIN:VEVENT\nBEGIN:VALARM\nDTSTART:20270909\nSUMMARY:reo\nEND:VALARM\n"
                                        + "DTSTART;VALUE=DATE:20270601\nSUMMARY:Lễ\nEND:VEVENT\n"),
                        2027);

        assertThat(days).singleElement().extracting(MarkedDay::name).isEqualTo("Lễ");
    }

    /** Whatever comes, it is read or refused, and soon. */
    @Test
    void breaksOnNothing() {
        var random = new Random(4);
        var good = calendar(event("20270206", "20270211", "Nghỉ Tết"));
        for (var round = 0; round < 3_000; round++) {
            var file = new StringBuilder(good);
            for (var change = 0; change < 5; change++) {
                file.setCharAt(random.nextInt(file.length()), (char) random.nextInt(0x300));
            }
            assertThatCode(() -> read(file.toString())).doesNotThrowAnyException();
        }
    }

    private static void read(String file) {
        try {
            ReadYearFile.days(file, 2027);
        } catch (Refused refused) {
            assertThat(refused.reasons()).isNotEmpty();
        }
    }

    private static String calendar(String... events) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + String.join("", events) + "END:VCALENDAR\r\n";
    }

    private static String event(
            String from, @org.jspecify.annotations.Nullable String until, String summary) {
        return "BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:"
                + from
                + (until == null ? "" : "\r\nDTEND;VALUE=DATE:" + until)
                + "\r\nSUMMARY:"
                + summary
                + "\r\nEND:VEVENT\r\n";
    }
}
