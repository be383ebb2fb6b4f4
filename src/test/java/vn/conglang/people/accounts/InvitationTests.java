package vn.conglang.people.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.conglang.core.OfficeClock;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;

/** An invitation opens one account, once, and not for ever. */
@RoomTest
@Clause("18")
class InvitationTests {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String OTHER = "ruộng bậc thang mùa nước đổ";

    @Autowired MockMvc mvc;
    @Autowired Members members;
    @Autowired InviteStaff inviting;
    @Autowired SendPasswordLink resending;

    @Test
    void opensTheAccountOnceAndSaysSoAfterwards() throws Exception {
        var invited = invited();

        assertThat(open(invited.secret().text()).getStatus()).isEqualTo(200);
        assertThat(set(invited.secret().text(), Members.PASSWORD).getStatus()).isEqualTo(302);
        assertThat(members.again(invited.staff())).isNotNull();

        var again = set(invited.secret().text(), OTHER);
        assertThat(again.getStatus()).isIn(410, 422);
        assertThat(words(again)).doesNotContain("name=\"password\"");
        var page = open(invited.secret().text());
        assertThat(page.getStatus()).isEqualTo(410);
        assertThat(words(page)).doesNotContain("name=\"password\"");
    }

    @Test
    void setsOnePasswordForTwoWhoUseTheLinkAtOnce() throws Exception {
        var invited = invited();

        var answers =
                together(
                        () -> set(invited.secret().text(), Members.PASSWORD).getStatus(),
                        () -> set(invited.secret().text(), OTHER).getStatus());

        assertThat(answers).filteredOn(status -> status == 302).hasSize(1);
        assertThat(answers).allMatch(status -> status < 500);
    }

    @Test
    void expires() throws Exception {
        var invited = invited();
        var late = invited.expiresAt().plusSeconds(1);

        assertThat(at(late, () -> open(invited.secret().text())).getStatus()).isEqualTo(410);
        var refused = at(late, () -> set(invited.secret().text(), Members.PASSWORD));

        assertThat(refused.getStatus()).isIn(410, 422);
        assertThat(
                        at(late.minus(Duration.ofMinutes(1)), () -> open(invited.secret().text()))
                                .getStatus())
                .isEqualTo(200);
    }

    @Test
    void isSpentByASecondInvitation() throws Exception {
        var office = members.standingOffice();
        var invited = invited();
        var second = resending.send(office, invited.staff());

        assertThat(open(invited.secret().text()).getStatus()).isEqualTo(410);
        assertThat(open(second.secret().text()).getStatus()).isEqualTo(200);
    }

    @Test
    void tellsAGuessedOneNothing() throws Exception {
        for (var guess : List.of("x", "A".repeat(43), "%00", "A".repeat(5_000))) {
            var page = open(guess);
            assertThat(page.getStatus()).as(guess).isIn(400, 404, 410);
            assertThat(words(page)).doesNotContain("@conglang.example");
            assertThat(set(guess, Members.PASSWORD).getStatus()).isIn(400, 404, 410, 422);
        }
    }

    @Test
    void keepsTheLinkWhenThePasswordIsRefused() throws Exception {
        var invited = invited();

        var refused = set(invited.secret().text(), "ngắn");

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(words(refused)).contains("e-password").doesNotContain("ngắn\"");
        assertThat(set(invited.secret().text(), Members.PASSWORD).getStatus()).isEqualTo(302);
    }

    private AccessLink invited() {
        var number = COUNT.incrementAndGet();
        return inviting.invite(
                members.standingOffice(),
                new StaffDetails(
                        "Người Được Mời " + number,
                        "duoc.moi." + number + "@conglang.example",
                        members.unit(),
                        ""));
    }

    private MockHttpServletResponse open(String token) throws Exception {
        return mvc.perform(get("/loi-moi/{token}", token)).andReturn().getResponse();
    }

    private MockHttpServletResponse set(String token, String password) throws Exception {
        return mvc.perform(
                        post("/loi-moi/{token}", token)
                                .with(csrf())
                                .param("password", password)
                                .param("repeated", password))
                .andReturn()
                .getResponse();
    }

    private static String words(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private static MockHttpServletResponse at(
            Instant time, Callable<MockHttpServletResponse> deed) {
        return OfficeClock.at(
                time,
                () -> {
                    try {
                        return deed.call();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    private static List<Integer> together(Callable<Integer> one, Callable<Integer> two)
            throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            return threads.invokeAll(List.of(one, two)).stream().map(Future::resultNow).toList();
        }
    }
}
