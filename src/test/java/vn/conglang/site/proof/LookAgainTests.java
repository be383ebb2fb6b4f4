package vn.conglang.site.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.conglang.core.EditionId;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.proving.LookAgain;
import vn.conglang.people.Member;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;
import vn.conglang.testing.Stories;

/** Who may have the public face looked at again, and when. */
@RoomTest
@Clause("4.1")
class LookAgainTests {

    @Autowired Stories stories;
    @Autowired LookAgain looking;
    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;

    private void refuses(EditionId id, Member who, String reason) {
        var refused = catchThrowableOfType(Refused.class, () -> looking.look(id, who));
        assertThat(refused.reasons())
                .extracting(Refusal::key)
                .containsExactly("newsroom.refusal." + reason);
    }

    @Test
    void isForThoseWhoPublishOrCorrect() {
        var id = stories.published();

        refuses(id, stories.cast().support(), "NotPermitted");
        refuses(id, stories.cast().clerk(), "NotPermitted");
        looking.look(id, stories.cast().office());
        looking.look(id, stories.cast().deputy());
    }

    @Test
    void isForWhatIsPublicOrWasTakenAway() {
        refuses(stories.approved(), stories.cast().office(), "NotThisState");
        refuses(stories.in(EditionState.SUPERSEDED), stories.cast().office(), "NotThisState");
        looking.look(stories.in(EditionState.WITHDRAWN), stories.cast().head());
    }

    /** Where there is no web server there is nothing to look at, and nothing to say. */
    @Test
    void claimsNothingThatItDidNotSee() throws Exception {
        var id = stories.published();
        var answer =
                mvc.perform(
                                post("/toa-soan/tin-bai/" + id + "/doi-chieu")
                                        .with(Members.as(stories.cast().office()))
                                        .with(csrf()))
                        .andReturn()
                        .getResponse();

        assertThat(answer.getStatus()).isEqualTo(302);
        var kept =
                jdbc.sql("select count(*) from appearance_proof where edition_id = :id")
                        .param("id", id.value())
                        .query(Long.class)
                        .single();
        assertThat(kept).isZero();
    }
}
