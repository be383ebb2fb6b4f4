package vn.conglang.newsroom.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.conglang.core.EditionId;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.moderation.SendBackEdition;
import vn.conglang.newsroom.reading.ModerationQueue;
import vn.conglang.newsroom.reading.SinceLastTime;
import vn.conglang.newsroom.section.ApprovalMode;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;
import vn.conglang.testing.Stories;

/** Several items are read on one page and approved each by itself. */
@RoomTest
@Clause("4.3")
class QueueTests {

    @Autowired MockMvc mvc;
    @Autowired Stories stories;
    @Autowired ModerationQueue queue;
    @Autowired ApproveSeveral several;
    @Autowired SendBackEdition sendingBack;
    @Autowired SinceLastTime since;

    private Chosen chosen(EditionId id) {
        return new Chosen(id, stories.version(id));
    }

    @Test
    void approvesWhatIsGoodAndSaysWhyOfTheRest() {
        var good = stories.inReview(ApprovalMode.ANY_LEADER);
        var heads = stories.inReview(ApprovalMode.HEAD_ONLY);
        var changed = new Chosen(stories.inReview(ApprovalMode.ANY_LEADER), 1);

        var outcomes =
                several.approve(
                        List.of(chosen(good), chosen(heads), changed), stories.cast().deputy());

        assertThat(outcomes)
                .extracting(ApproveSeveral.Outcome::isApproved)
                .containsExactly(true, false, false);
        assertThat(outcomes.get(1).refusals().getFirst().key()).endsWith("HeadOnly");
        assertThat(outcomes.get(2).refusals().getFirst().key()).endsWith("ChangedMeanwhile");
        assertThat(stories.state(good)).isEqualTo(EditionState.APPROVED);
        assertThat(stories.state(heads)).isEqualTo(EditionState.IN_REVIEW);
    }

    @Test
    void listsOnlyWhatThisLeaderMayDecide() {
        var heads = stories.inReview(ApprovalMode.HEAD_ONLY);

        assertThat(queue.of(stories.cast().deputy()))
                .extracting(ModerationQueue.Waiting::id)
                .doesNotContain(heads);
    }

    @Test
    void showsEachBeforeAnythingIsDone() throws Exception {
        var good = stories.inReview(ApprovalMode.ANY_LEADER);
        var heads = stories.inReview(ApprovalMode.HEAD_ONLY);

        var page =
                mvc.perform(
                                get("/toa-soan/cho-duyet/chon")
                                        .param("chon", chosen(good).choice())
                                        .param("chon", chosen(heads).choice())
                                        .param("chon", "rác")
                                        .with(Members.as(stories.cast().deputy())))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();

        assertThat(page).contains("1 trong 2", "do Trưởng ban");
        assertThat(stories.state(good)).isEqualTo(EditionState.IN_REVIEW);
    }

    @Test
    void asksToChooseWhereNothingWasChosen() throws Exception {
        stories.inReview(ApprovalMode.ANY_LEADER);

        var page =
                mvc.perform(
                                get("/toa-soan/cho-duyet/chon")
                                        .with(Members.as(stories.cast().deputy())))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();

        assertThat(page).contains("Xin chọn ít nhất một tin, bài.");
    }

    @Test
    void approvesOverTheWebAndOnlyOnce() throws Exception {
        var id = stories.inReview(ApprovalMode.ANY_LEADER);
        var choice = chosen(id).choice();
        for (var time = 0; time < 2; time++) {
            mvc.perform(
                    post("/toa-soan/cho-duyet/duyet")
                            .param("chon", choice)
                            .with(csrf())
                            .with(Members.as(stories.cast().deputy())));
        }

        assertThat(stories.state(id)).isEqualTo(EditionState.APPROVED);
        assertThat(stories.open(id).steps())
                .filteredOn(step -> step.to() == EditionState.APPROVED)
                .hasSize(1);
    }

    @Test
    void holdsWhatIsPresentedAgainAgainstWhatWasSeen() {
        var first = stories.inReview(ApprovalMode.ANY_LEADER);
        assertThat(since.of(stories.open(first).edition())).isEmpty();

        sendingBack.sendBack(first, stories.version(first), "Rút gọn", stories.cast().deputy());
        assertThat(since.of(stories.open(first).edition()))
                .get()
                .extracting(SinceLastTime.Earlier::base)
                .isEqualTo(SinceLastTime.Base.GIVEN_BACK);

        var correction = stories.corrected(stories.published(), Stories.raw());
        assertThat(since.of(stories.open(correction).edition()))
                .get()
                .extracting(SinceLastTime.Earlier::base)
                .isEqualTo(SinceLastTime.Base.PUBLISHED);
    }

    @Test
    void showsAPreviewInThePublicFrame() throws Exception {
        var id = stories.inReview(ApprovalMode.ANY_LEADER);

        var answer =
                mvc.perform(
                                get("/toa-soan/tin-bai/" + id + "/xem-truoc")
                                        .with(Members.as(stories.cast().deputy())))
                        .andReturn()
                        .getResponse();

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString())
                .contains(stories.open(id).content().title(), "noindex");
        assertThat(
                        mvc.perform(get("/toa-soan/tin-bai/" + id + "/xem-truoc"))
                                .andReturn()
                                .getResponse()
                                .getStatus())
                .isNotEqualTo(200);
    }
}
