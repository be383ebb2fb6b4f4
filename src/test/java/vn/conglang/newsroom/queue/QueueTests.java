package vn.conglang.newsroom.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.conglang.newsroom.moderation.SendBackEdition;
import vn.conglang.newsroom.reading.ModerationQueue;
import vn.conglang.newsroom.reading.SinceLastTime;
import vn.conglang.newsroom.section.ApprovalMode;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;
import vn.conglang.testing.Stories;

/** What waits for a leader, and how it looked when a leader saw it last. */
@RoomTest
@Clause("4.3")
class QueueTests {

    @Autowired MockMvc mvc;
    @Autowired Stories stories;
    @Autowired ModerationQueue queue;
    @Autowired SendBackEdition sendingBack;
    @Autowired SinceLastTime since;

    @Test
    void listsOnlyWhatThisLeaderMayDecide() {
        var heads = stories.inReview(ApprovalMode.HEAD_ONLY);

        assertThat(queue.of(stories.cast().deputy()))
                .extracting(ModerationQueue.Waiting::id)
                .doesNotContain(heads);
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
