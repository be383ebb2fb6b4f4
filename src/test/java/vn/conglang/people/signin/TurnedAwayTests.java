package vn.conglang.people.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;
import vn.conglang.web.ErrorPage;

/** Whoever is turned away learns why: another's duty, or a page that stood open too long. */
@RoomTest
class TurnedAwayTests {

    @Autowired MockMvc mvc;
    @Autowired Members members;

    @Test
    @Clause("18")
    void whoseDutyItIsIsNamedWithItsClause() throws Exception {
        var told = told(post("/toa-soan/tin-bai/1/duyet").with(csrf()));

        assertThat(told.topic()).isEqualTo("403.duty");
        assertThat(told.reasons())
                .extracting(reason -> reason.key() + " " + reason.clause())
                .containsExactly("people.post.HEAD_EDITOR 4", "people.post.DEPUTY_EDITOR 5");
    }

    @Test
    void aFormFromAnotherSessionIsAnOldPage() throws Exception {
        assertThat(told(post("/toa-soan/tin-bai/moi")).topic()).isEqualTo("403.old");
    }

    private ErrorPage told(MockHttpServletRequestBuilder request) throws Exception {
        var answer = mvc.perform(request.with(Members.as(members.unitClerk(members.unit()))));
        var result = answer.andReturn();
        assertThat(result.getResponse().getStatus()).isEqualTo(403);
        return Objects.requireNonNull(
                (ErrorPage) result.getRequest().getAttribute(ErrorPage.class.getName()));
    }
}
