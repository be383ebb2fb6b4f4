package vn.conglang.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.conglang.web.Icalendar.Status.CANCELLED;
import static vn.conglang.web.Icalendar.Status.CONFIRMED;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import vn.conglang.testing.Clause;
import vn.conglang.web.Icalendar.Status;

/** What we write, a library that we did not write reads back word for word. */
@Clause("4.2")
class IcalendarTests {

    private static final String TITLE =
            "Chợ phiên Cao Sơn: mận, chè; ngô \\ lúa – được mùa 🌾 sau trận mưa lũ đầu tháng Mười"
                    + " Một, bà con các xã vùng thượng huyện về dự đông hơn mọi năm trước";
    private static final String NOTE = "Phỏng vấn:\n- ông Sùng A, thôn 1;\r\n- bà Lù, thôn 2.";

    @Test
    void isReadBackWordForWord() throws Exception {
        var event = event(written(CONFIRMED));

        assertThat(value(event, "SUMMARY")).isEqualTo(TITLE);
        assertThat(value(event, "DESCRIPTION")).isEqualTo(NOTE.replace("\r\n", "\n"));
        assertThat(value(event, "UID")).isEqualTo("b7@conglang");
        assertThat(value(event, "DTSTART")).isEqualTo("20261130");
        assertThat(value(event, "DTEND")).isEqualTo("20261201");
        assertThat(value(event, "DTSTAMP")).isEqualTo("20261123T030000Z");
        assertThat(value(event, "SEQUENCE")).isEqualTo("3");
        assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(event, "X-CONGLANG-TYPE")).isEqualTo("MAKE_UP");
    }

    @Test
    void isValidAsTheLibraryUnderstandsTheStandard() throws Exception {
        assertThat(read(written(CONFIRMED)).validate().getEntries()).isEmpty();
    }

    @Test
    void strikesOutWhatWasDropped() throws Exception {
        assertThat(value(event(written(CANCELLED)), "STATUS")).isEqualTo("CANCELLED");
    }

    @Test
    void foldsAtSeventyFiveOctetsAndNeverWithinALetter() {
        var text = written(CONFIRMED);

        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                                .isLessThanOrEqualTo(75))
                .anySatisfy(line -> assertThat(line).startsWith(" "))
                .noneSatisfy(line -> assertThat(line).contains("\uFFFD"));
    }

    private static String written(Status status) {
        return new Icalendar("Newsroom plan", "Kế hoạch biên tập")
                .with(
                        new Icalendar.Event(
                                "b7@conglang",
                                LocalDate.of(2026, 11, 30),
                                Instant.parse("2026-11-23T03:00:00Z"),
                                3,
                                TITLE,
                                NOTE,
                                "Văn hóa, Thể thao",
                                "https://conglang.example/toa-soan/ke-hoach/dong/7",
                                status,
                                Map.of("CONGLANG-TYPE", "MAKE_UP")))
                .end();
    }

    private static VEvent event(String text) throws Exception {
        return (VEvent) read(text).getComponents("VEVENT").getFirst();
    }

    private static Calendar read(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }
}
