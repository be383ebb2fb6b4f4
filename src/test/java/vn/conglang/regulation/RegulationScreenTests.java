package vn.conglang.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.conglang.core.OfficeClock;
import vn.conglang.desk.PendingWork;
import vn.conglang.people.Member;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;
import vn.conglang.testing.StatementCounter;

/** The regulation on screen: for everybody, and for those who amend and confirm its rules. */
@RoomTest
@Clause({"16", "19"})
class RegulationScreenTests {

    // Apart from the years in which other tests amend.
    private static final AtomicInteger YEAR = new AtomicInteger(2500);

    @Autowired MockMvc mvc;
    @Autowired List<PendingWork> work;
    @Autowired Members members;
    @Autowired OfficeClock clock;

    private final LocalDate day = LocalDate.of(YEAR.getAndIncrement(), 3, 1);

    @Test
    @Clause({"12.6.a", "4.3"})
    void everybodyReadsEachClauseWithTheRuleThatCarriesItOut() throws Exception {
        var page =
                Jsoup.parse(
                        mvc.perform(get("/quy-che"))
                                .andReturn()
                                .getResponse()
                                .getContentAsString());
        assertThat(page.select("[id='dieu-12.6.a']").text()).contains("Năm (05) ngày");
        assertThat(page.select("[id='dieu-12.6.a'] + aside").text())
                .contains("Đang áp dụng", "5 ngày", "Theo Quy chế");
        assertThat(page.select("[id='dieu-4.3'] + aside").text())
                .contains("Một lãnh đạo bất kỳ", "không nói rõ");
        assertThat(page.select("nav.contents a")).hasSize(19);
        assertThat(page.select("a[href^='#']"))
                .allSatisfy(link -> assertThat(leadsSomewhere(page, link.attr("href"))).isTrue());
    }

    private static boolean leadsSomewhere(Document page, String fragment) {
        return page.getElementById(fragment.substring(1)) != null;
    }

    @Test
    void thePublicDoesNotSeeWhatWaitsForConfirmation() throws Exception {
        enter(members.standingOffice(), "ITEMS_PER_MONTH", "17");
        var page = mvc.perform(get("/quy-che")).andReturn().getResponse().getContentAsString();
        assertThat(page).doesNotContain("17 bản tin");
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void theFormFitsTheRule(Rule rule) throws Exception {
        var page =
                page(get("/toa-soan/quy-che/sua-doi/moi/" + rule), members.standingOffice(), 200);
        var input = page.getElementById("f-value");
        assertThat(input).isNotNull();
        switch (rule.type()) {
            case RuleType.Choice choice ->
                    assertThat(Objects.requireNonNull(input).select("option"))
                            .hasSize(choice.options().size());
            case RuleType.TimeOfDay time ->
                    assertThat(Objects.requireNonNull(input).attr("type")).isEqualTo("time");
            case RuleType.Number number ->
                    assertThat(Objects.requireNonNull(input).attr("inputmode"))
                            .isEqualTo("numeric");
        }
    }

    @Test
    void saysBesideTheFieldsWhatIsWrongAndKeepsWhatWasTyped() throws Exception {
        var page =
                page(
                        post("/toa-soan/quy-che/sua-doi/moi/ITEMS_PER_MONTH")
                                .with(csrf())
                                .param("value", "<b>ba</b>")
                                .param("effectiveFrom", "mai"),
                        members.standingOffice(),
                        422);
        assertThat(page.select("#e-value").text()).contains("từ 0 đến 100");
        assertThat(page.select("#e-effectiveFrom").text()).isNotEmpty();
        assertThat(page.select("#e-decisionNumber").text()).isNotEmpty();
        assertThat(page.select("#f-value").attr("value")).isEqualTo("<b>ba</b>");
        assertThat(page.select(".error-summary a")).isNotEmpty();
    }

    @Test
    void aLeaderFindsItAmongTheWorkAndConfirmsIt() throws Exception {
        var address = enter(members.standingOffice(), "ITEMS_PER_MONTH", "21");
        var leader = members.deputy();
        assertThat(waiting(leader, address)).singleElement().asString().contains("77/QĐ-UBND");

        assertThat(page(get(address), leader, 200).select("button").text()).contains("Xác nhận");
        page(post(address + "/xac-nhan").with(csrf()), leader, 302);

        assertThat(
                        page(get("/toa-soan/quy-che?on=" + day), leader, 200)
                                .select("#ITEMS_PER_MONTH")
                                .text())
                .contains("21 bản tin", "77/QĐ-UBND");
        assertThat(waiting(leader, address)).isEmpty();
    }

    /** What leads to an address among all that waits for somebody: the screen shows the oldest. */
    private List<PendingWork.Item> waiting(Member who, String address) {
        return work.stream()
                .flatMap(room -> room.waitingFor(who, 10_000).stream())
                .filter(item -> item.href().equals(address))
                .toList();
    }

    @Test
    void confirmingTwiceSaysSoInsteadOfFailing() throws Exception {
        var address = enter(members.standingOffice(), "ITEMS_PER_MONTH", "22");
        var leader = members.deputy();
        page(post(address + "/xac-nhan").with(csrf()), leader, 302);
        var again = page(post(address + "/xac-nhan").with(csrf()), leader, 422);
        assertThat(again.select(".error-summary").text()).contains("không còn chờ nữa");
    }

    @Test
    void decliningWithoutAReasonAsksForOne() throws Exception {
        var address = enter(members.standingOffice(), "ITEMS_PER_MONTH", "23");
        var leader = members.deputy();
        var asked =
                page(post(address + "/tu-choi").with(csrf()).param("because", " "), leader, 422);
        assertThat(asked.select("#e-because").text()).isNotEmpty();
        page(post(address + "/tu-choi").with(csrf()).param("because", "Chưa cần"), leader, 302);
        assertThat(page(get(address), leader, 200).text()).contains("Chưa cần");
    }

    @Test
    void theStandingOfficeWithdrawsIt() throws Exception {
        var office = members.standingOffice();
        var address = enter(office, "ITEMS_PER_MONTH", "24");
        page(post(address + "/rut").with(csrf()), office, 302);
        assertThat(page(get(address), office, 200).select(".tag").text()).contains("Đã rút");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hôm qua", "2026-02-30", "+999999999-01-01"})
    void aDayThatIsNoneIsSaidBesideTheField(String on) throws Exception {
        var page = page(get("/toa-soan/quy-che").param("on", on), members.nobody(), 422);
        assertThat(page.select("#e-on").text()).isNotEmpty();
        assertThat(page.select("#f-on").attr("value")).isEqualTo(on);
    }

    @Test
    void whatDoesNotExistIsNotFound() throws Exception {
        var office = members.standingOffice();
        page(get("/toa-soan/quy-che/sua-doi/moi/PAY_EVERYBODY_DOUBLE"), office, 404);
        page(get("/toa-soan/quy-che/sua-doi/987654321"), office, 404);
    }

    @Test
    void thePublicPageTakesTwoStatementsOfThisRoom() throws Exception {
        assertThat(StatementCounter.of(() -> mvc.perform(get("/quy-che"))))
                .filteredOn(sql -> sql.contains("amendment"))
                .hasSize(2);
    }

    private String enter(Member who, String rule, String value) throws Exception {
        var answer =
                mvc.perform(
                                post("/toa-soan/quy-che/sua-doi/moi/" + rule)
                                        .with(csrf())
                                        .with(Members.as(who))
                                        .param("value", value)
                                        .param("effectiveFrom", day.toString())
                                        .param("decisionNumber", "77/QĐ-UBND")
                                        .param("decisionDate", clock.today().toString())
                                        .param("decisionIssuer", "UBND huyện Mường Khương")
                                        .param("decisionTitle", "Sửa đổi quy chế")
                                        .param("reason", "Theo kết luận giao ban"))
                        .andReturn()
                        .getResponse();
        assertThat(answer.getStatus()).isEqualTo(302);
        return Objects.requireNonNull(answer.getRedirectedUrl());
    }

    private Document page(MockHttpServletRequestBuilder request, Member who, int status)
            throws Exception {
        var answer = mvc.perform(request.with(Members.as(who))).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(status);
        return Jsoup.parse(answer.getContentAsString());
    }
}
