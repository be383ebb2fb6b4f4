package vn.conglang.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import vn.conglang.audit.Actor;
import vn.conglang.audit.Auditable;
import vn.conglang.audit.Subject;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.StaffId;
import vn.conglang.people.Member;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;
import vn.conglang.testing.StatementCounter;

/** The head and the standing office read the trail in their own words. */
@RoomTest
@Clause({"4.1", "14.3"})
class TrailScreenTests {

    @Autowired MockMvc mvc;
    @Autowired Members members;
    @Autowired ApplicationEventPublisher events;
    @Autowired TransactionTemplate transaction;

    private final String mark = UUID.randomUUID().toString();
    private final long person = Math.abs(mark.hashCode()) + 1_000_000_000L;

    private record Happened(
            Actor actor, String action, Subject subject, Map<String, String> details)
            implements Auditable {}

    @BeforeEach
    void twoActs() {
        happens("2026-11-20T03:00:00Z", "newsroom.publish", Map.of());
        happens("2026-11-21T03:00:00Z", "future-room.blow_up", Map.of("reason", "<b>vì</b> sao"));
    }

    private void happens(String at, String action, Map<String, String> details) {
        var who = new Actor(new StaffId(person), "Sùng A Páo", "HEAD_EDITOR", "Lù Thị Chứ");
        var what = new Subject("edition", mark, "Chợ phiên " + mark);
        OfficeClock.at(
                Instant.parse(at),
                () ->
                        transaction.executeWithoutResult(status ->
                                events.publishEvent(new Happened(who, action, what, details))));
    }

    @Test
    void tellsWhoDidWhatForWhomAndWhy() throws Exception {
        var row = page("?subject=edition:" + mark, 200).select("tbody tr").get(0);
        assertThat(row.text())
                .contains("Sùng A Páo", "thay mặt Lù Thị Chứ", "10:00, 21/11/2026")
                .contains("Lý do <b>vì</b> sao");
        assertThat(row.select(".hash").text()).matches("[0-9a-f]{12}");
    }

    @Test
    void anActThatNoBundleKnowsStaysReadable() throws Exception {
        assertThat(page("?subject=edition:" + mark, 200).text()).contains("future room.blow up");
    }

    @Test
    void tellsFactsInWords() throws Exception {
        var amendment = new Subject("amendment", mark, "APPROVAL");
        var facts =
                Map.of(
                        "value",
                        "HEAD_ONLY",
                        "effectiveFrom",
                        "2026-12-31",
                        "reason",
                        "",
                        "by",
                        "code");
        var who = new Actor(new StaffId(person), "Sùng A Páo", "HEAD_EDITOR", null);
        transaction.executeWithoutResult(_ ->
                events.publishEvent(
                        new Happened(who, "regulation.enter-amendment", amendment, facts)));

        var row = page("?subject=amendment:" + mark, 200).select("tbody tr").get(0).text();
        assertThat(row)
                .contains("Người duyệt tin, bài trước khi đăng", "31/12/2026", "mã xác thực")
                .doesNotContain("HEAD_ONLY", "APPROVAL", "Lý do");
    }

    @Test
    void filtersByPersonActionAndPeriod() throws Exception {
        assertThat(rows("?actor=" + person)).isEqualTo(2);
        assertThat(rows("?actor=" + person + "&action=newsroom.publish")).isEqualTo(1);
        assertThat(rows("?actor=" + person + "&from=2026-11-21&to=2026-11-21")).isEqualTo(1);
        assertThat(rows("?actor=" + person + "&to=2026-11-19")).isZero();
    }

    @Test
    void saysWhatToDoWhenNothingMatches() throws Exception {
        var page = page("?actor=khong-ai", 200);
        assertThat(page.select(".empty").text()).contains("Hãy bỏ bớt điều kiện");
    }

    @Test
    void saysBesideTheFieldWhatIsWrongAndKeepsIt() throws Exception {
        var page = page("?from=hôm qua&to=2026-11-21", 422);
        assertThat(page.select("#e-from").text()).isNotEmpty();
        assertThat(page.select("#f-from").attr("value")).isEqualTo("hôm qua");
        assertThat(page("?from=2026-11-22&to=2026-11-21", 422).select("#e-to").text())
                .contains("Ngày cuối");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "999999999-01-01",
                "+999999999-12-31",
                "+99999-01-01",
                "-999999999-01-01",
                "-0001-01-01",
                "0000-01-01",
                "3000-01-01",
                "2026-02-30"
            })
    void saysBesideTheFieldWhichDayItCannotLookFor(String day) throws Exception {
        for (var field : List.of("from", "to")) {
            var page = page("?" + field + "=" + day, 422);
            assertThat(page.select("#e-" + field).text()).contains("2026-11-23");
            assertThat(page.select("#f-" + field).attr("value")).isEqualTo(day);
        }
        assertThat(rows("?actor=" + person + "&from=1900-01-01&to=2999-12-31")).isEqualTo(2);
    }

    @Test
    void turnsPages() throws Exception {
        for (var n = 0; n < TrailController.PAGE; n++) {
            happens("2026-11-22T03:00:00Z", "newsroom.save", Map.of());
        }
        var first = page("?actor=" + person, 200);
        assertThat(first.select("tbody tr")).hasSize(TrailController.PAGE);
        var next = first.select("a[rel=next]").attr("href");
        assertThat(next).contains("actor=" + person).contains("before=");
        assertThat(rows(next.substring(TrailQuery.PATH.length()))).isEqualTo(2);
    }

    @Test
    void checksTheChain() throws Exception {
        var page = page("/kiem-tra", 200);
        assertThat(page.select("[role=status]").text()).contains("nguyên vẹn");
    }

    @Test
    void takesAFewStatements() throws Exception {
        var reader = members.standingOffice();
        assertThat(StatementCounter.of(() -> page("", 200, reader)))
                .filteredOn(sql -> sql.contains("trail"))
                .hasSizeLessThanOrEqualTo(3);
    }

    private int rows(String query) throws Exception {
        return page(query, 200).select("tbody tr").size();
    }

    private Document page(String query, int status) throws Exception {
        return page(query, status, members.standingOffice());
    }

    private Document page(String query, int status, Member reader) throws Exception {
        var answer =
                mvc.perform(get(TrailQuery.PATH + query).with(Members.as(reader)))
                        .andReturn()
                        .getResponse();
        assertThat(answer.getStatus()).isEqualTo(status);
        return Jsoup.parse(answer.getContentAsString());
    }
}
