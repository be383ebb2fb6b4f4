package vn.conglang.people.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionOperations;
import vn.conglang.core.OfficeClock;
import vn.conglang.people.Member;
import vn.conglang.people.accounts.ChangePassword;
import vn.conglang.people.accounts.SendPasswordLink;
import vn.conglang.people.accounts.SetPassword;
import vn.conglang.people.appointments.Appointments;
import vn.conglang.people.appointments.EndAppointment;
import vn.conglang.people.sessions.EndSessions;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;

/** What people do with their own account, from devices that are really signed in. */
@RoomTest
@Clause("18")
class OwnAccountTests {

    private static final String ACCOUNT = "/toa-soan/tai-khoan";
    private static final String NEW = "sương tan trên đỉnh núi sớm";
    private static final Pattern HANDLE = Pattern.compile("name=\"handle\" value=\"([^\"]+)\"");

    private static int calls;

    @Autowired MockMvc mvc;
    @Autowired Members members;
    @Autowired Appointments appointments;
    @Autowired EndAppointment end;
    @Autowired SendPasswordLink sendLink;
    @Autowired SetPassword setPassword;
    @Autowired ChangePassword changePassword;
    @Autowired EndSessions endSessions;
    @Autowired TransactionOperations transaction;
    @Autowired OfficeClock clock;
    @Autowired JdbcClient jdbc;

    @Test
    void aNewPasswordReplacesTheOldAndEndsOtherSessions() throws Exception {
        var who = members.contributor();
        var here = signedIn(who, Members.PASSWORD);
        var elsewhere = signedIn(who, Members.PASSWORD);
        var keyBefore = here.key();

        assertThat(change(here, Members.PASSWORD, NEW, NEW).getRedirectedUrl()).isEqualTo(ACCOUNT);

        assertThat(here.isInside()).isTrue();
        assertThat(here.key()).isNotEqualTo(keyBefore);
        assertThat(elsewhere.isInside()).isFalse();
        assertThat(signedIn(who, Members.PASSWORD).isInside()).isFalse();
        assertThat(signedIn(who, NEW).isInside()).isTrue();
        assertThat(trail(who, "people.change-password")).isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "sai mật khẩu rồi nhé, sương tan trên đỉnh núi sớm, sương tan trên đỉnh núi sớm, currentPassword",
        "'', sương tan trên đỉnh núi sớm, sương tan trên đỉnh núi sớm, currentPassword",
        "mùa lúa chín trên ruộng bậc thang, ngắn quá, ngắn quá, password",
        "mùa lúa chín trên ruộng bậc thang, '', '', password",
        "mùa lúa chín trên ruộng bậc thang, matkhau123456, matkhau123456, password",
        "mùa lúa chín trên ruộng bậc thang, sương tan trên đỉnh núi sớm, sương tan, repeated"
    })
    void aBadPasswordIsRefusedBesideItsField(
            String current, String password, String repeated, String field) throws Exception {
        var who = members.contributor();
        var here = signedIn(who, Members.PASSWORD);
        var elsewhere = signedIn(who, Members.PASSWORD);

        var answer = change(here, current, password, repeated);

        assertThat(answer.getStatus()).isEqualTo(422);
        var page = words(answer);
        assertThat(errors(page)).containsExactly(field);
        assertThat(page).doesNotContain("value=\"" + Members.PASSWORD, "value=\"" + NEW);
        assertThat(elsewhere.isInside()).isTrue();
        assertThat(signedIn(who, Members.PASSWORD).isInside()).isTrue();
        assertThat(trail(who, "people.change-password")).isZero();
    }

    @Test
    void onesOwnAddressMakesABadPassword() throws Exception {
        var who = members.contributor();
        var address = members.email(who);

        var answer = change(signedIn(who, Members.PASSWORD), Members.PASSWORD, address, address);

        assertThat(errors(words(answer))).containsExactly("password");
    }

    /** Whoever sits down at an open screen may not try out passwords there. */
    @Test
    void guessingTheCurrentPasswordIsStopped() throws Exception {
        var here = signedIn(members.contributor(), Members.PASSWORD);
        for (var attempt = 0; attempt < 6; attempt++) {
            assertThat(change(here, "đoán mò " + attempt, NEW, NEW).getStatus()).isEqualTo(422);
        }

        assertThat(change(here, Members.PASSWORD, NEW, NEW).getStatus()).isEqualTo(429);
    }

    @Test
    void oneSessionIsTakenBackAndTheOthersStay() throws Exception {
        var who = members.contributor();
        var lost = signedIn(who, Members.PASSWORD);
        var here = signedIn(who, Members.PASSWORD);
        var handle = handles(here).getFirst();
        var third = signedIn(who, Members.PASSWORD);

        here.go(post(ACCOUNT + "/phien").with(csrf()).param("handle", handle));

        assertThat(lost.isInside()).isFalse();
        assertThat(here.isInside()).isTrue();
        assertThat(third.isInside()).isTrue();
        assertThat(trail(who, "people.end-sessions")).isOne();
    }

    @Test
    void whatCannotBeToldEndsNoSession() throws Exception {
        var who = members.contributor();
        var here = signedIn(who, Members.PASSWORD);
        var elsewhere = signedIn(who, Members.PASSWORD);
        var link = sendLink.send(members.standingOffice(), who.id());
        var handle = handles(here).getFirst();

        takenBack(() -> endSessions.one(who, handle));
        takenBack(() -> endSessions.others(who, ""));
        takenBack(() -> changePassword.change(who, Members.PASSWORD, NEW, NEW, ""));
        takenBack(() -> setPassword.set(link.secret().text(), NEW, NEW));

        assertThat(elsewhere.isInside()).isTrue();
        assertThat(here.isInside()).isTrue();
    }

    /** As if the machine had stopped before the commit. */
    private void takenBack(Runnable act) {
        transaction.executeWithoutResult(status -> {
            act.run();
            status.setRollbackOnly();
        });
    }

    @Test
    void nobodyTakesBackASessionOfSomebodyElse() throws Exception {
        var who = members.contributor();
        var victim = signedIn(who, Members.PASSWORD);
        var handle = handles(signedIn(who, Members.PASSWORD)).getFirst();
        var stranger = members.contributor();
        var foreign = signedIn(stranger, Members.PASSWORD);

        for (var guess : List.of(handle, victim.key(), "", "x")) {
            foreign.go(post(ACCOUNT + "/phien").with(csrf()).param("handle", guess));
        }

        assertThat(victim.isInside()).isTrue();
        assertThat(trail(stranger, "people.end-sessions")).isZero();
    }

    @Test
    @Clause("3")
    void anEndedPostOpensNothingMoreInASessionUnderWay() throws Exception {
        var who = members.contributor();
        var here = signedIn(who, Members.PASSWORD);
        assertThat(here.go(get("/toa-soan/tin-bai/moi")).getStatus()).isEqualTo(200);

        end.end(
                members.standingOffice(),
                appointments.of(who.id()).getFirst().id(),
                clock.today().minusDays(1));

        assertThat(here.go(get("/toa-soan/tin-bai/moi")).getStatus()).isEqualTo(403);
        assertThat(
                        here.go(
                                        post("/toa-soan/tin-bai/moi")
                                                .with(csrf())
                                                .param("title", "Chợ phiên đầu xuân"))
                                .getStatus())
                .isEqualTo(403);
        assertThat(here.isInside()).as("the account itself stays").isTrue();
    }

    private MockHttpServletResponse change(
            Device from, String current, String password, String repeated) throws Exception {
        return from.go(
                post(ACCOUNT + "/mat-khau")
                        .with(csrf())
                        .param("currentPassword", current)
                        .param("password", password)
                        .param("repeated", repeated));
    }

    /** The sessions that a page offers to end: all but its own. */
    private static List<String> handles(Device device) throws Exception {
        return HANDLE.matcher(words(device.go(get(ACCOUNT))))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static List<String> errors(String page) {
        return Pattern.compile("id=\"e-(\\w+)\"")
                .matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static String words(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private int trail(Member who, String action) {
        return jdbc.sql(
                        """
                        select count(*)
                        from trail
                        where action = :action
                          and subject_kind = 'staff'
                          and subject_id = :id
                        """)
                .param("action", action)
                .param("id", who.id().toString())
                .query((row, number) -> row.getInt(1))
                .single();
    }

    private Device signedIn(Member who, String password) throws Exception {
        var device = new Device("198.51.101." + (++calls));
        device.go(
                post("/dang-nhap")
                        .with(csrf())
                        .param("email", members.email(who))
                        .param("password", password));
        return device;
    }

    /** A browser with its cookie, at an address of its own so that no limit is shared. */
    private final class Device {

        private final String address;
        private @Nullable Cookie session;

        Device(String address) {
            this.address = address;
        }

        String key() {
            return Objects.requireNonNull(session).getValue();
        }

        boolean isInside() throws Exception {
            return go(get(ACCOUNT)).getStatus() == 200;
        }

        MockHttpServletResponse go(MockHttpServletRequestBuilder request) throws Exception {
            var from =
                    request.with(r -> {
                        r.setRemoteAddr(address);
                        return r;
                    });
            var answer =
                    mvc.perform(session == null ? from : from.cookie(session))
                            .andReturn()
                            .getResponse();
            // Without a server of its own, Spring Session names the cookie by its default.
            for (var cookie : answer.getCookies()) {
                if (cookie.getName().equals("SESSION") && !cookie.getValue().isEmpty()) {
                    session = cookie;
                }
            }
            return answer;
        }
    }
}
