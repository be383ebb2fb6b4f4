package vn.conglang.newsroom.several;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.conglang.core.EditionId;
import vn.conglang.newsroom.Action;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.section.ApprovalMode;
import vn.conglang.people.Member;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;
import vn.conglang.testing.Stories;

/** Several items are read on one page, and each moves on by itself. */
@RoomTest
@Clause({"4.3", "7.2", "8.b"})
class SeveralTests {

    private static final String PATH = "/toa-soan/nhieu-tin-bai";

    @Autowired MockMvc mvc;
    @Autowired Stories stories;
    @Autowired NextSteps steps;

    private Chosen chosen(EditionId id) {
        return new Chosen(id, stories.version(id));
    }

    private String page(MockHttpServletRequestBuilder request, Member who) throws Exception {
        return mvc.perform(request.with(Members.as(who)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String read(Member who, EditionId... ids) throws Exception {
        var request = get(PATH);
        for (var id : ids) {
            request.param("chon", chosen(id).choice());
        }
        return page(request, who);
    }

    private String send(Action action, EditionId id, Member who) throws Exception {
        return page(post(PATH).param(action.name(), chosen(id).choice()).with(csrf()), who);
    }

    @Test
    void approvesWhatIsGoodAndSaysWhyOfTheRest() {
        var good = stories.inReview(ApprovalMode.ANY_LEADER);
        var heads = stories.inReview(ApprovalMode.HEAD_ONLY);
        var changed = new Chosen(stories.inReview(ApprovalMode.ANY_LEADER), 1);
        var gone = new Chosen(new EditionId(987_654_321), 1);

        var outcomes =
                steps.take(
                        Map.of(Action.APPROVE, List.of(chosen(good), chosen(heads), changed, gone)),
                        stories.cast().deputy());

        assertThat(outcomes)
                .extracting(NextSteps.Outcome::isDone)
                .containsExactly(true, false, false, false);
        assertThat(outcomes.get(1).refusals().getFirst().key()).endsWith("HeadOnly");
        assertThat(outcomes.get(2).refusals().getFirst().key()).endsWith("ChangedMeanwhile");
        assertThat(outcomes.get(3).refusals().getFirst().key()).endsWith("NoSuchItem");
        assertThat(stories.state(good)).isEqualTo(EditionState.APPROVED);
        assertThat(stories.state(heads)).isEqualTo(EditionState.IN_REVIEW);
    }

    @Test
    void showsEachBeforeAnythingIsDone() throws Exception {
        var good = stories.inReview(ApprovalMode.ANY_LEADER);
        var heads = stories.inReview(ApprovalMode.HEAD_ONLY);

        var page = read(stories.cast().deputy(), good, heads);

        assertThat(page).contains("1 trong 2", "do Trưởng ban", "Duyệt bài này");
        assertThat(stories.state(good)).isEqualTo(EditionState.IN_REVIEW);
    }

    @Test
    @Clause("5.b")
    void recommendsToTheHeadWhereADeputyIsAskedFirst() throws Exception {
        var id = stories.inReview(ApprovalMode.DEPUTY_THEN_HEAD);
        var deputy = stories.cast().deputy();

        assertThat(read(deputy, id)).contains("Đề nghị Trưởng ban duyệt bài này");
        assertThat(read(stories.cast().head(), id))
                .contains("Chưa tin, bài nào trong 1 bài")
                .doesNotContain("Thực hiện với các bài đã chọn");
        assertThat(send(Action.RECOMMEND, id, deputy)).contains("đã đề nghị Trưởng ban duyệt");

        assertThat(stories.open(id).edition().recommended()).isNotNull();
        assertThat(read(stories.cast().head(), id))
                .contains("1 trong 1", "Duyệt bài này", "Thực hiện với các bài đã chọn");
    }

    @Test
    void presentsAndPublishesForThoseWhoseWorkItIs() throws Exception {
        var edited = stories.editing(Stories.raw(), ApprovalMode.ANY_LEADER);
        var approved = stories.approved();

        assertThat(read(stories.cast().support(), edited, approved))
                .contains("1 trong 2", "Trình duyệt bài này");
        assertThat(send(Action.PRESENT, edited, stories.cast().support()))
                .contains("đã trình duyệt");
        assertThat(send(Action.PUBLISH, approved, stories.cast().support())).contains("chưa đăng.");
        assertThat(send(Action.PUBLISH, approved, stories.cast().office())).contains("đã đăng");

        assertThat(stories.state(edited)).isEqualTo(EditionState.IN_REVIEW);
        assertThat(stories.state(approved)).isEqualTo(EditionState.PUBLISHED);
    }

    @Test
    void offersToChooseWhatOneMayMoveOn() throws Exception {
        var id = stories.approved();
        var list = "/toa-soan/tin-bai?state=APPROVED";

        assertThat(page(get(list), stories.cast().office())).contains(chosen(id).choice());
        assertThat(page(get(list), stories.cast().support())).doesNotContain(chosen(id).choice());
    }

    @Test
    void asksToChooseWhereNothingWasChosen() throws Exception {
        assertThat(page(get(PATH).param("chon", "rác"), stories.cast().deputy()))
                .contains("Chưa chọn tin, bài nào");
        assertThat(page(post(PATH).with(csrf()), stories.cast().deputy()))
                .contains("Chưa chọn tin, bài nào");
    }

    @Test
    void saysHowManyItLeavesForLater() throws Exception {
        var id = stories.inReview(ApprovalMode.ANY_LEADER);
        var request = get(PATH).param("chon", chosen(id).choice());
        IntStream.rangeClosed(1, Chosen.MOST + 2)
                .forEach(number -> request.param("chon", "98765432" + number + "-1"));

        assertThat(page(request, stories.cast().deputy()))
                .contains("3 bài chọn thêm vẫn giữ nguyên");
    }

    @Test
    void approvesOverTheWebAndOnlyOnce() throws Exception {
        var id = stories.inReview(ApprovalMode.ANY_LEADER);
        var choice = chosen(id).choice();
        for (var time = 0; time < 2; time++) {
            page(post(PATH).param("APPROVE", choice).with(csrf()), stories.cast().deputy());
        }

        assertThat(stories.state(id)).isEqualTo(EditionState.APPROVED);
        assertThat(stories.open(id).steps())
                .filteredOn(step -> step.to() == EditionState.APPROVED)
                .hasSize(1);
    }
}
