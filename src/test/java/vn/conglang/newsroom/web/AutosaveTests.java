package vn.conglang.newsroom.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.conglang.core.EditionId;
import vn.conglang.core.OfficeClock;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.edition.SavingWay;
import vn.conglang.newsroom.reading.EditionFile;
import vn.conglang.newsroom.reading.OpenEdition.Saved;
import vn.conglang.newsroom.section.ApprovalMode;
import vn.conglang.people.Member;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;
import vn.conglang.testing.Stories;

/** What the editor keeps by itself, what it leaves alone, and how one comes back to it. */
@RoomTest
@Clause("8.a")
class AutosaveTests {

    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");

    @Autowired MockMvc mvc;
    @Autowired Stories stories;
    @Autowired Members members;
    @Autowired EditionFile files;

    @Test
    void keepsEachStateAndGoesOnWithTheNextVersion() throws Exception {
        var id = stories.draft();
        var clerk = stories.cast().clerk();

        var first = keep(id, stories.version(id), "Một", clerk);
        var second = keep(id, version(first), "Hai", clerk);

        assertThat(first.getStatus()).isEqualTo(200);
        assertThat(version(second)).isEqualTo(stories.version(id));
        assertThat(stories.open(id).content().title()).isEqualTo("Hai");
        assertThat(whole(id))
                .extracting(Saved::way)
                .endsWith(SavingWay.AUTOSAVED, SavingWay.AUTOSAVED);
    }

    @Test
    void beginsTheDraftOnceWithTheFormThatIsTypedIn() throws Exception {
        var writer = members.contributor();
        var key = "0190d1f6-8c1d-7d3a-9d57-6d2f7f0a1b2c";

        var first = begin("Chợ", key, writer);
        var again = begin("Chợ", key, writer);

        assertThat(address(first)).matches("/toa-soan/tin-bai/\\d+/sua").isEqualTo(address(again));
    }

    @Test
    void overwritesNobody() throws Exception {
        var id = stories.editing(Stories.raw(), ApprovalMode.ANY_LEADER);
        var seen = stories.version(id);
        keep(id, seen, "Bản của người kia", stories.cast().support());

        var late = keep(id, seen, "Bản của tôi", members.supportTeam());

        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(text(late)).contains(stories.cast().support().name());
        assertThat(stories.open(id).content().title()).isEqualTo("Bản của người kia");
    }

    @Test
    @Clause("7.2")
    void leavesWhatIsApprovedAlone() throws Exception {
        var id = stories.approved();

        var answer = keep(id, stories.version(id), "Đổi", stories.cast().support());

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer)).contains("đã duyệt không tự lưu");
        assertThat(stories.state(id)).isEqualTo(EditionState.APPROVED);
    }

    @Test
    void saysWhatStandsAgainstKeepingAndHidesOthersDrafts() throws Exception {
        var id = stories.draft();
        assertThat(text(keep(id, stories.version(id), " ", stories.cast().clerk())))
                .contains("Xin nhập tiêu đề");
        assertThat(keep(id, 1, "Chiếm", members.contributor()).getStatus()).isEqualTo(404);
    }

    @Test
    void putsTheTextOfTheSecondAsideOnce() throws Exception {
        var id = stories.editing(Stories.raw(), ApprovalMode.ANY_LEADER);
        var seen = stories.version(id);
        keep(id, seen, "Bản của người kia", stories.cast().support());
        var second = members.supportTeam();

        for (var click = 0; click < 2; click++) {
            assertThat(send(id, "sua", seen, "Bản của tôi", second).getStatus()).isEqualTo(409);
        }

        var aside = whole(id).stream().filter(s -> s.way() == SavingWay.ASIDE).toList();
        assertThat(aside).hasSize(1);
        assertThat(
                        files.revision(id, aside.getFirst().number(), second)
                                .orElseThrow()
                                .content()
                                .title())
                .isEqualTo("Bản của tôi");
        assertThat(stories.open(id).content().title()).isEqualTo("Bản của người kia");
    }

    @Test
    void bringsAnyStateBack() throws Exception {
        var id = stories.draft();
        var clerk = stories.cast().clerk();
        var before = stories.open(id).content();
        keep(id, stories.version(id), "Viết hỏng", clerk);

        assertThat(restore(id, 1, stories.version(id), clerk).getStatus()).isEqualTo(302);
        assertThat(stories.open(id).content()).isEqualTo(before);
        assertThat(restore(id, 2, 1, clerk).getStatus()).isEqualTo(422);
        assertThat(restore(id, 99, stories.version(id), clerk).getStatus()).isEqualTo(404);
        assertThat(restore(id, 2, stories.version(id), members.contributor()).getStatus())
                .isEqualTo(404);
    }

    @Test
    void showsOnlyTheLastOfAStretchThatTheEditorKept() throws Exception {
        var id = stories.draft();
        var clerk = stories.cast().clerk();
        for (var second = 0; second < 5; second++) {
            keepAt(NOW.plusSeconds(second * 5), id, "Chữ " + second, clerk);
        }
        keepAt(NOW.plusSeconds(3600), id, "Một giờ sau", clerk);

        assertThat(whole(id)).hasSize(7);
        assertThat(stories.open(id).revisions()).extracting(Saved::number).containsExactly(1, 6, 7);
    }

    @Test
    void comparesAnyTwoStates() throws Exception {
        var id = stories.draft();
        var clerk = stories.cast().clerk();
        keep(id, stories.version(id), "Chợ phiên đổi tên", clerk);

        var page = Jsoup.parse(open(id, "so-sanh?tu=1&den=2", clerk).getContentAsString());

        assertThat(page.select("dl.facts ins").text()).contains("đổi tên");
        assertThat(open(id, "so-sanh?tu=1&den=9", clerk).getStatus()).isEqualTo(404);
        assertThat(open(id, "so-sanh?tu=1&den=2", members.contributor()).getStatus())
                .isEqualTo(404);
    }

    @Test
    void tellsWhoElseIsWritingThereNow() throws Exception {
        var id = stories.editing(Stories.raw(), ApprovalMode.ANY_LEADER);
        var first = stories.cast().support();
        var second = members.supportTeam();

        assertThat(others(id, first, NOW)).isEmpty();
        assertThat(others(id, second, NOW.plusSeconds(20))).containsExactly(first.name());
        assertThat(others(id, stories.cast().deputy(), NOW.plusSeconds(30)))
                .contains(first.name(), second.name());
        assertThat(others(id, first, NOW.plusSeconds(200))).isEmpty();
    }

    private void keepAt(Instant at, EditionId id, String title, Member who) {
        OfficeClock.at(
                at,
                () -> {
                    try {
                        keep(id, stories.version(id), title, who);
                    } catch (Exception e) {
                        throw new AssertionError(e);
                    }
                });
    }

    private List<Saved> whole(EditionId id) {
        return files.revision(id, 1, stories.cast().office()).orElseThrow().all();
    }

    private MockHttpServletResponse keep(EditionId id, long version, String title, Member who)
            throws Exception {
        return send(id, "tu-luu", version, title, who);
    }

    private MockHttpServletResponse send(
            EditionId id, String verb, long version, String title, Member who) throws Exception {
        return mvc.perform(
                        post("/toa-soan/tin-bai/" + id + "/" + verb)
                                .with(csrf())
                                .with(Members.as(who))
                                .param("version", Long.toString(version))
                                .param("title", title)
                                .param("body", "<p>Nội dung</p>"))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse begin(String title, String key, Member who) throws Exception {
        return mvc.perform(
                        post("/toa-soan/tin-bai/moi/tu-luu")
                                .with(csrf())
                                .with(Members.as(who))
                                .param("key", key)
                                .param("title", title))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse restore(EditionId id, int number, long version, Member who)
            throws Exception {
        return mvc.perform(
                        post("/toa-soan/tin-bai/" + id + "/ban/" + number + "/khoi-phuc")
                                .with(csrf())
                                .with(Members.as(who))
                                .param("version", Long.toString(version)))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse open(EditionId id, String page, Member who) throws Exception {
        return mvc.perform(get("/toa-soan/tin-bai/" + id + "/" + page).with(Members.as(who)))
                .andReturn()
                .getResponse();
    }

    private List<String> others(EditionId id, Member who, Instant at) throws Exception {
        var answer = new MockHttpServletResponse[1];
        OfficeClock.at(
                at,
                () -> {
                    try {
                        answer[0] =
                                mvc.perform(
                                                post("/toa-soan/tin-bai/" + id + "/co-mat")
                                                        .with(csrf())
                                                        .with(Members.as(who)))
                                        .andReturn()
                                        .getResponse();
                    } catch (Exception e) {
                        throw new AssertionError(e);
                    }
                });
        return JsonPath.read(text(answer[0]), "$.others");
    }

    private static long version(MockHttpServletResponse answer) throws Exception {
        return ((Number) JsonPath.read(text(answer), "$.version")).longValue();
    }

    private static String address(MockHttpServletResponse answer) throws Exception {
        return JsonPath.read(text(answer), "$.address");
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }
}
