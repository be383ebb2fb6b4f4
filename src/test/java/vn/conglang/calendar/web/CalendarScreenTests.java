package vn.conglang.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import vn.conglang.calendar.years.CalendarYears;
import vn.conglang.calendar.years.YearState;
import vn.conglang.people.Member;
import vn.conglang.people.Post;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;

/** The working calendar at the desk, as those see it who read, keep and confirm it. */
@RoomTest
@Clause({"12.6.c", "16"})
class CalendarScreenTests {

    private static final AtomicInteger YEAR = new AtomicInteger(2040);

    @Autowired MockMvc mvc;
    @Autowired Members members;
    @Autowired CalendarYears years;

    private final int year = YEAR.getAndIncrement();
    private final String path = "/toa-soan/lich-lam-viec/" + year;

    @Test
    void showsAYearInTwelveMonthsInWordsAndLetters() throws Exception {
        var page = page(get("/toa-soan/lich-lam-viec/2026"), members.holding(Post.UNIT_CLERK), 200);

        assertThat(page.select("table.month")).hasSize(12);
        var makeUp = page.select("td.day-MAKE_UP:has(time[datetime=2026-08-22])").text();
        assertThat(makeUp).contains("22", "+", "làm bù cho T2 31/8");
        assertThat(page.select("td:has(time[datetime=2026-04-27])").text())
                .contains("nghỉ bù Giỗ Tổ Hùng Vương (CN 26/4)");
        assertThat(page.select(".flash").text()).contains("số thông báo chưa đối chiếu");
        assertThat(page.select("a[href$=/sua]")).isEmpty();
    }

    @Test
    void saysOfAYearThatNobodyConfirmedThatItIsProvisional() throws Exception {
        assertThat(page(get(path), members.deputy(), 200).select(".flash-wait").text())
                .contains("Dự kiến");
    }

    @Test
    void isEditedPutForwardAndConfirmedOnScreen() throws Exception {
        var office = members.standingOffice();
        send(
                post(path + "/ngay-nghi")
                        .param("version", "0")
                        .param("day", year + "-06-15")
                        .param("holiday", "OTHER")
                        .param("name", "Quốc tang"),
                office);
        assertThat(page(get(path + "/sua"), office, 200).select(".marked-days").text())
                .contains("nghỉ Quốc tang");
        send(
                post(path + "/trinh")
                        .param("version", "1")
                        .param("noticeNumber", "9/TB")
                        .param("noticeDate", "2026-11-02")
                        .param("noticeIssuer", "Bộ Nội vụ"),
                office);

        var deputy = members.deputy();
        var waiting = page(get(path), deputy, 200);
        assertThat(waiting.select("#cho-xac-nhan ~ .day-changes").text()).contains("Quốc tang");
        send(post(path + "/xac-nhan").param("version", "2"), deputy);

        var done = page(get(path), members.contributor(), 200);
        assertThat(done.select(".flash-good").text()).contains("Thông báo số 9/TB ngày 02/11/2026");
        assertThat(done.select(".timeline > li")).hasSize(3);
        assertThat(page(get(path + "/ban/1"), office, 200).select(".flash").text())
                .contains("phiên bản 1, không phải bản đang áp dụng");
    }

    @Test
    void aRefusalStandsBesideItsFieldAndNothingTypedIsLost() throws Exception {
        var page =
                page(
                        post(path + "/hoan-doi")
                                .with(csrf())
                                .param("version", "0")
                                .param("off", year + "-01-01")
                                .param("worked", year + "-01-01"),
                        members.standingOffice(),
                        422);

        assertThat(page.select("#e-off").text()).contains("ngày làm việc", "12.6.c");
        assertThat(page.select("#f-off").val()).isEqualTo(year + "-01-01");
        assertThat(page.select("#loi a")).isNotEmpty();
    }

    @Test
    void whoWasOvertakenIsToldAndWritesNothingOver() throws Exception {
        var office = members.standingOffice();
        send(dayOff("0", "06-15"), office);
        var page = page(dayOff("0", "06-16").with(csrf()), members.standingOffice(), 422);

        assertThat(page.select("#loi").text()).isNotEmpty();
        assertThat(years.history(year).versions()).hasSize(1);
    }

    private AbstractMockHttpServletRequestBuilder<?> dayOff(String version, String day) {
        return post(path + "/ngay-nghi")
                .param("version", version)
                .param("day", year + "-" + day)
                .param("holiday", "OTHER")
                .param("name", "Lễ");
    }

    @Test
    void aFileIsShownBeforeItChangesAnything() throws Exception {
        var office = members.standingOffice();
        var text =
                "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:"
                        + year
                        + "0615\r\nSUMMARY:<b>Lễ</b> \"hội\"\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        var preview = page(upload(text), office, 200);
        assertThat(years.history(year).versions()).isEmpty();
        assertThat(preview.select(".day-changes").text()).contains("nghỉ <b>Lễ</b> \"hội\"");

        send(
                post(path + "/nhap/nhan")
                        .param("version", preview.select("[name=version]").val())
                        .param("file", preview.select("textarea[name=file]").val()),
                office);
        assertThat(years.history(year).latest().days().days()).hasSize(1);
        assertThat(years.history(year).latest().state()).isEqualTo(YearState.PROPOSED);
    }

    @Test
    void aHostileFileIsRefusedBesideTheField() throws Exception {
        var office = members.standingOffice();
        for (var file : new String[] {"", "MZ\u0000\u0001", "x".repeat(70_000)}) {
            var page = page(upload(file), office, 422);
            assertThat(page.select("#e-file").text()).contains("12.6.c");
        }
        assertThat(years.history(year).versions()).isEmpty();
    }

    private AbstractMockHttpServletRequestBuilder<?> upload(String text) {
        return multipart(path + "/nhap")
                .file(
                        new MockMultipartFile(
                                "file",
                                "a.ics",
                                "text/calendar",
                                text.getBytes(StandardCharsets.UTF_8)))
                .param("version", "0")
                .with(csrf());
    }

    @Test
    void isHadAsACalendarFile() throws Exception {
        var answer =
                mvc.perform(get(path + "/lich.ics").with(Members.as(members.contributor())))
                        .andReturn()
                        .getResponse();

        assertThat(answer.getContentType()).startsWith("text/calendar");
        assertThat(answer.getContentAsString())
                .startsWith("BEGIN:VCALENDAR")
                .contains("STATUS:TENTATIVE", "X-CONGLANG-HOLIDAY:TET");
    }

    @Test
    void knowsNoYearsFarAway() throws Exception {
        page(get("/toa-soan/lich-lam-viec/1999"), members.deputy(), 404);
        page(get("/toa-soan/lich-lam-viec/2100"), members.deputy(), 404);
        page(get(path + "/ban/7"), members.deputy(), 404);
    }

    @Test
    void speaksEnglishToo() throws Exception {
        var page =
                page(
                        get(path).cookie(new jakarta.servlet.http.Cookie("ngon_ngu", "en")),
                        members.standingOffice(),
                        200);
        assertThat(page.select("main").text()).contains("Provisional", "Tết (lunar new year)");
    }

    private void send(AbstractMockHttpServletRequestBuilder<?> request, Member who)
            throws Exception {
        var answer =
                mvc.perform(request.with(csrf()).with(Members.as(who))).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(302);
    }

    private Document page(AbstractMockHttpServletRequestBuilder<?> request, Member who, int status)
            throws Exception {
        var answer = mvc.perform(request.with(Members.as(who))).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(status);
        return Jsoup.parse(answer.getContentAsString());
    }
}
