package vn.conglang.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.hamcrest.Matchers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.conglang.core.OfficeClock;
import vn.conglang.testing.Clause;
import vn.conglang.testing.RoomTest;
import vn.conglang.testing.StatementCounter;

/** When an answer is due, for anybody and for any program. */
@RoomTest
@Clause("12.6")
class DeadlineTests {

    @Autowired MockMvc mvc;

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T10:00, 5, 2026-11-25, 2026-12-01",
        "2026-11-23T07:30, 10, 2026-11-23, 2026-12-07",
        "2026-02-10T09:00, 5, 2026-02-11, 2026-02-24",
        "2026-08-21T16:00, 8, 2026-08-22, 2026-09-04",
        "2025-04-24T10:00, 8, 2025-04-25, 2025-05-08",
        // The same moment, told in other zones.
        "2026-11-23T03:00Z, 5, 2026-11-25, 2026-12-01",
        "2026-11-23T10:00:00+07:00, 5, 2026-11-25, 2026-12-01",
        "2026-11-22T20:00:00.5-07:00, 5, 2026-11-25, 2026-12-01"
    })
    void answersTheTableOfTheClauses(String received, String days, String start, String due)
            throws Exception {
        mvc.perform(ask(received, days))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_JSON))
                .andExpect(jsonPath("$.start").value(start + "T08:00:00+07:00"))
                .andExpect(jsonPath("$.due").value(due + "T17:00:00+07:00"))
                .andExpect(jsonPath("$.provisional").value(false));
    }

    @Test
    void explainsEachDay() throws Exception {
        mvc.perform(ask("2026-08-21T16:00", "8"))
                .andExpect(jsonPath("$.explanation.length()").value(15))
                .andExpect(jsonPath("$.explanation[0].counts").value(false))
                .andExpect(jsonPath("$.explanation[0].day").doesNotExist())
                .andExpect(jsonPath("$.explanation[1].date").value("2026-08-22"))
                .andExpect(jsonPath("$.explanation[1].type").value("MAKE_UP"))
                .andExpect(jsonPath("$.explanation[1].day").value(1))
                .andExpect(
                        jsonPath("$.explanation[1].text")
                                .value("T7 22/8: làm bù cho T2 31/8, ngày 1"))
                .andExpect(
                        jsonPath("$.explanation[10].text")
                                .value("T2 31/8: nghỉ hoán đổi (làm bù T7 22/8), không tính"));
    }

    @Test
    void speaksTheLanguageThatTheProgramAsksFor() throws Exception {
        mvc.perform(
                        ask("2026-08-21T16:00", "1")
                                .header("Accept-Language", "en-GB,en;q=0.9,vi;q=0.1"))
                .andExpect(
                        jsonPath("$.explanation[1].text")
                                .value("Sat 22/8: worked in place of Mon 31/8, day 1"))
                .andExpect(header().stringValues("Vary", Matchers.hasItem("Accept-Language")));
        for (var language : new String[] {"fr", "*", ";;;", "vi,en", ""}) {
            mvc.perform(ask("", "1").header("Accept-Language", language))
                    .andExpect(
                            jsonPath("$.errors[0].message").value(Matchers.startsWith("Xin cho")));
        }
    }

    @Test
    void saysWhenAYearIsNotCertain() throws Exception {
        mvc.perform(ask("2098-11-24T10:00", "5")).andExpect(jsonPath("$.provisional").value(true));
    }

    /** A plus that was not escaped comes as a space. */
    @Test
    void readsAnOffsetWhosePlusWasLost() throws Exception {
        mvc.perform(get("/api/v1/deadline?received=2026-11-23T10:00 07:00&days=5"))
                .andExpect(jsonPath("$.due").value("2026-12-01T17:00:00+07:00"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                      | 5    | received",
                "2026-02-10            | 5    | received",
                "10/02/2026 09:00      | 5    | received",
                "2026-02-30T09:00      | 5    | received",
                "2026-02-10T24:00      | 5    | received",
                "2026-02-10T09:00+25:00| 5    | received",
                "2020-12-31T23:59      | 5    | received",
                "2100-01-01T00:00      | 5    | received",
                "+999999999-01-01T00:00| 5    | received",
                "'<script>'            | 5    | received",
                "2026-02-10T09:00      |      | days",
                "2026-02-10T09:00      | 0    | days",
                "2026-02-10T09:00      | 61   | days",
                "2026-02-10T09:00      | -5   | days",
                "2026-02-10T09:00      | 5.5  | days",
                "2026-02-10T09:00      | 99999999999 | days",
                "2026-02-10T09:00      | năm  | days"
            })
    void saysWhatIsWrongWithAQuestion(String received, String days, String parameter)
            throws Exception {
        mvc.perform(ask(received == null ? "" : received, days == null ? "" : days))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_JSON))
                .andExpect(jsonPath("$.errors.length()").value(1))
                .andExpect(jsonPath("$.errors[0].parameter").value(parameter))
                .andExpect(jsonPath("$.errors[0].message").isNotEmpty())
                .andExpect(jsonPath("$.errors[0].clause").value("12.6"));
    }

    @Test
    void saysAllThatIsWrongAtOnce() throws Exception {
        mvc.perform(get("/api/v1/deadline"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors.length()").value(2));
        mvc.perform(get("/api/v1/deadline?received=2026-02-10T09:00&days=5&days=8"))
                .andExpect(status().isBadRequest());
    }

    @Test
    void asksTheDatabaseTwice() throws Exception {
        assertThat(StatementCounter.of(() -> mvc.perform(ask("2026-02-10T09:00", "60"))))
                .hasSize(2);
    }

    @Test
    void showsAnybodyWhyAnAnswerIsDueThen() throws Exception {
        var page = page("/tinh-han?received=2026-08-21T16:00&days=8", 200);

        assertThat(page.select(".deadline-due").text()).isEqualTo("17:00, Thứ Sáu, 04/09/2026");
        assertThat(page.select(".day-walk li")).hasSize(15);
        assertThat(page.select(".day-walk li.counts")).hasSize(8);
        assertThat(page.select(".day-walk li").get(1).text())
                .isEqualTo("T7 22/8 1 làm bù cho T2 31/8, ngày 1");
        assertThat(page.select("footer a[href=/tinh-han]")).isNotEmpty();
    }

    @Test
    void answersForThisVeryMomentWhenNothingIsAsked() throws Exception {
        var now = OffsetDateTime.parse("2026-11-23T10:00+07:00").toInstant();
        var page = at(now, "/tinh-han");

        assertThat(page.select("#f-received").val()).isEqualTo("2026-11-23T10:00");
        assertThat(page.select("#f-days").val()).isEqualTo("5");
        assertThat(page.select(".deadline-due").text()).contains("01/12/2026");
    }

    private Document at(Instant now, String path) {
        return OfficeClock.at(
                now,
                () -> {
                    try {
                        return page(path, 200);
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    @Test
    void thePageShowsAMomentOfElsewhereInOurTime() throws Exception {
        var page = page("/tinh-han?received=2026-11-22T20:00:00.5-07:00&days=5", 200);

        assertThat(page.select("#f-received").val()).isEqualTo("2026-11-23T10:00");
    }

    @Test
    void thePageKeepsWhatWasTypedWrong() throws Exception {
        var page = page("/tinh-han?received=h%C3%B4m%20nay&days=100", 422);

        assertThat(page.select("#f-received").val()).isEqualTo("hôm nay");
        assertThat(page.select("#e-days").text()).contains("từ 1 đến 60", "12.6");
        assertThat(page.select(".deadline-due")).isEmpty();
    }

    private Document page(String path, int status) throws Exception {
        var answer = mvc.perform(get(java.net.URI.create(path))).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(status);
        return Jsoup.parse(answer.getContentAsString());
    }

    private static MockHttpServletRequestBuilder ask(String received, String days) {
        return get("/api/v1/deadline").param("received", received).param("days", days);
    }
}
