package vn.conglang.people.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refused;
import vn.conglang.people.Member;
import vn.conglang.people.Post;
import vn.conglang.people.StaffDirectory;
import vn.conglang.people.accounts.ChangePassword;
import vn.conglang.people.accounts.DisableAccount;
import vn.conglang.people.accounts.InviteStaff;
import vn.conglang.people.accounts.SendPasswordLink;
import vn.conglang.people.accounts.ShellAdministration;
import vn.conglang.people.accounts.StaffDetails;
import vn.conglang.people.secondfactor.EnrolSecondFactor;
import vn.conglang.people.secondfactor.RemoveSecondFactor;
import vn.conglang.people.secondfactor.Totp;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;
import vn.conglang.testing.StatementCounter;

/** The ways in, through the real doors and with real sessions. */
@RoomTest
@Clause("18")
class SignInTests {

    private static int calls;

    @Autowired Members members;
    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;
    @Autowired OfficeClock clock;
    @Autowired InviteStaff invite;
    @Autowired SendPasswordLink sendLink;
    @Autowired DisableAccount disable;
    @Autowired EnrolSecondFactor enrol;
    @Autowired RemoveSecondFactor removeSecondFactor;
    @Autowired StaffDirectory directory;
    @Autowired ChangePassword changePassword;
    @Autowired ShellAdministration shell;

    /** Each test calls from an address of its own, so that no limit is shared. */
    private final String address = "198.51.100." + (++calls);

    private @Nullable Cookie session;

    @Test
    void aContributorComesInByPassword() throws Exception {
        var contributor = members.contributor();

        assertThat(signIn(members.email(contributor), Members.PASSWORD).getRedirectedUrl())
                .isEqualTo("/toa-soan");
        assertThat(go(get("/toa-soan/tai-khoan")).getContentAsString()).contains(address);
        assertThat(trail(contributor, "people.sign-in")).isOne();
    }

    @Test
    void theAddressIsReadWithoutRegardToCapitals() throws Exception {
        var email = members.email(members.contributor());
        assertThat(
                        signIn(" " + email.toUpperCase(Locale.ROOT), Members.PASSWORD)
                                .getRedirectedUrl())
                .isEqualTo("/toa-soan");
    }

    @Test
    void theSessionGetsANewKeyAtSignIn() throws Exception {
        go(get("/dang-nhap"));
        var before = key();
        signIn(members.email(members.contributor()), Members.PASSWORD);

        assertThat(key()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dang-nhap", "/loi-moi/khong-co"})
    void aVisitorsSessionIsShortAndSigningInMakesItLonger(String path) throws Exception {
        go(get(path));
        assertThat(length()).isEqualTo(Duration.ofMinutes(30));

        signIn(members.email(members.contributor()), Members.PASSWORD);
        assertThat(length()).isEqualTo(Duration.ofHours(12));
    }

    private Duration length() {
        var id = new String(Base64.getDecoder().decode(key()), StandardCharsets.US_ASCII);
        return Duration.ofSeconds(
                jdbc.sql("select max_inactive_interval from spring_session where session_id = :id")
                        .param("id", id)
                        .query((row, number) -> row.getLong(1))
                        .single());
    }

    @Test
    void anUnknownAccountGetsTheSameAnswerAsAWrongPassword() throws Exception {
        var contributor = members.contributor();
        var wrong = signIn(members.email(contributor), "sai mật khẩu rồi nhé");
        var unknown = signIn(UUID.randomUUID() + "@conglang.example", "sai mật khẩu rồi nhé");

        assertThat(wrong.getStatus()).isEqualTo(422).isEqualTo(unknown.getStatus());
        assertThat(withoutAddress(wrong)).isEqualTo(withoutAddress(unknown));
        assertThat(trail(contributor, "people.sign-in-failed")).isOne();
    }

    private static String withoutAddress(MockHttpServletResponse page) throws Exception {
        return page.getContentAsString()
                .replaceAll("value=\"[^\"]*@conglang.example\"", "")
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    @Test
    void tooManyTriesAreStoppedUntilATimeThatIsTold() throws Exception {
        var email = members.email(members.contributor());
        for (var attempt = 0; attempt < 10; attempt++) {
            assertThat(signIn(email, "đoán mò lần này").getStatus()).isEqualTo(422);
        }

        var stopped = signIn(email, Members.PASSWORD);
        assertThat(stopped.getStatus()).isEqualTo(429);
        assertThat(stopped.getContentAsString()).containsPattern("\\d\\d:\\d\\d");
        var wait =
                Duration.ofSeconds(
                        Long.parseLong(String.valueOf(stopped.getHeader("Retry-After"))));
        assertThat(OfficeClock.at(clock.instant().plus(wait), () -> location(email)))
                .isEqualTo("/toa-soan");
    }

    private @Nullable String location(String email) {
        try {
            return signIn(email, Members.PASSWORD).getRedirectedUrl();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aCodeFollowsThePasswordAndWorksOnce() throws Exception {
        var deputy = members.deputy();
        var code = members.code(deputy);

        assertThat(signIn(members.email(deputy), Members.PASSWORD).getRedirectedUrl())
                .startsWith("/dang-nhap/ma-xac-thuc");
        assertThat(go(get("/toa-soan")).getRedirectedUrl())
                .isEqualTo("/dang-nhap/ma-xac-thuc?tiep=%2Ftoa-soan");
        assertThat(give("000000x").getStatus()).isEqualTo(422);
        assertThat(give(code).getRedirectedUrl()).isEqualTo("/toa-soan");
        assertThat(go(get("/toa-soan/tai-khoan")).getStatus()).isEqualTo(200);

        session = null;
        signIn(members.email(deputy), Members.PASSWORD);
        assertThat(give(code).getStatus()).as("the same code again").isEqualTo(422);
    }

    @Test
    void codesAreLimitedToo() throws Exception {
        var deputy = members.deputy();
        signIn(members.email(deputy), Members.PASSWORD);
        for (var attempt = 0; attempt < 6; attempt++) {
            assertThat(give("12345" + attempt).getStatus()).isEqualTo(422);
        }
        assertThat(give(members.code(deputy)).getStatus()).isEqualTo(429);
    }

    @Test
    void aPostThatAsksForASecondFactorOpensNothingBefore() throws Exception {
        var deputy = members.deputy();
        removeSecondFactor.reset(
                members.standingOffice(), directory.find(deputy.id()).orElseThrow(), "Mất máy");
        signIn(members.email(deputy), Members.PASSWORD);

        assertThat(go(get("/toa-soan/tai-khoan")).getRedirectedUrl())
                .isEqualTo("/dang-nhap/thiet-lap");
        assertThat(go(get("/dang-nhap/thiet-lap/ma-qr.svg")).getContentAsString())
                .startsWith("<svg");
        var secret = enrol.propose(deputy).secret();
        var codes =
                go(
                        post("/dang-nhap/thiet-lap")
                                .with(csrf())
                                .param("code", Totp.code(secret, clock.instant())));
        assertThat(go(get("/toa-soan/tai-khoan")).getStatus()).isEqualTo(200);

        var recovery = recoveryCode(codes);
        session = null;
        signIn(members.email(deputy), Members.PASSWORD);
        assertThat(give(recovery).getRedirectedUrl()).isEqualTo("/toa-soan");
        session = null;
        signIn(members.email(deputy), Members.PASSWORD);
        assertThat(give(recovery).getStatus()).as("a recovery code again").isEqualTo(422);
    }

    @Test
    @Clause("14.3")
    void aSecondFactorSetUpElsewhereAsksEverySessionForItsCode() throws Exception {
        var deputy = members.deputy();
        removeSecondFactor.reset(
                members.standingOffice(), directory.find(deputy.id()).orElseThrow(), "Mất máy");
        signIn(members.email(deputy), Members.PASSWORD);
        var elsewhere = session;
        session = null;
        signIn(members.email(deputy), Members.PASSWORD);
        var secret = enrol.propose(deputy).secret();
        go(
                post("/dang-nhap/thiet-lap")
                        .with(csrf())
                        .param("code", Totp.code(secret, clock.instant())));
        assertThat(go(get("/toa-soan/tai-khoan")).getStatus()).isEqualTo(200);

        session = elsewhere;
        assertThat(go(get("/toa-soan/tai-khoan")).getRedirectedUrl())
                .startsWith("/dang-nhap/ma-xac-thuc");
        assertThat(go(get("/dang-nhap/thiet-lap")).getRedirectedUrl()).isEqualTo("/dang-nhap");
        give(Totp.code(secret, clock.instant().plus(Duration.ofSeconds(30))));
        assertThat(go(get("/toa-soan/tai-khoan")).getStatus()).isEqualTo(200);
    }

    private static String recoveryCode(MockHttpServletResponse page) throws Exception {
        var found =
                Pattern.compile("<code>([A-Z2-7-]{19})</code>").matcher(page.getContentAsString());
        assertThat(found.results().count()).isEqualTo(10);
        found.reset();
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void secretsAreNotInTheDatabaseInTheClear() {
        var deputy = members.deputy();
        var stored =
                jdbc.sql("select secret from second_factor where staff_id = :id")
                        .param("id", deputy.id().value())
                        .query((row, number) -> row.getBytes(1))
                        .single();
        assertThat(stored.length).as("sealed, not twenty bytes").isGreaterThan(40);
    }

    @Test
    void anInvitationWorksOnceAndSaysSo() throws Exception {
        var link = invite.invite(members.technicalAdministrator(), details());
        assertThat(go(get(link.path())).getStatus()).isEqualTo(200);
        assertThat(set(link.path(), "ngắn").getStatus()).isEqualTo(422);
        assertThat(set(link.path(), Members.PASSWORD).getRedirectedUrl()).isEqualTo("/dang-nhap");

        assertThat(go(get(link.path())).getStatus()).isEqualTo(410);
        assertThat(set(link.path(), "một mật khẩu khác hẳn").getStatus()).isEqualTo(410);
        var kept =
                jdbc.sql("select count(*) from access_link where encode(token_hash, 'escape') = :t")
                        .param("t", link.secret().text())
                        .query((row, number) -> row.getInt(1))
                        .single();
        assertThat(kept).isZero();
    }

    @Test
    void aProposedDeviceIsForgottenAfterHalfAnHour() {
        var who = members.nobody();
        var proposed = enrol.propose(who);
        var soon = clock.instant().plus(Duration.ofMinutes(29));
        var late = clock.instant().plus(Duration.ofMinutes(31));

        assertThat(OfficeClock.at(soon, () -> enrol.propose(who).typed()))
                .isEqualTo(proposed.typed());
        var code = Totp.code(proposed.secret(), late);
        assertThatThrownBy(() -> OfficeClock.at(late, () -> enrol.confirm(who, "", code)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("NothingProposed");
        assertThat(OfficeClock.at(late, () -> enrol.propose(who).typed()))
                .isNotEqualTo(proposed.typed());
    }

    @Test
    void aNewPasswordOfOnesOwnClosesTheOpenLink() throws Exception {
        var contributor = members.contributor();
        var link = sendLink.send(members.standingOffice(), contributor.id());
        var fresh = "một mật khẩu của riêng tôi";

        changePassword.change(contributor, Members.PASSWORD, fresh, fresh, "");

        assertThat(go(get(link.path())).getStatus()).isEqualTo(410);
    }

    @Test
    @Clause("14.3")
    void theShellTakesASecondFactorAwayOnce() throws Exception {
        var deputy = members.deputy();
        var email = members.email(deputy);

        assertThat(shell.removeSecondFactor(email)).isTrue();

        assertThat(signIn(email, Members.PASSWORD).getRedirectedUrl())
                .doesNotStartWith("/dang-nhap/ma-xac-thuc");
        assertThatThrownBy(() -> shell.removeSecondFactor(email))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("NoSecondFactor");
        assertThat(shell.removeSecondFactor("khong.co@example.vn")).isFalse();
        var told =
                jdbc.sql(
                                """
                                select count(*)
                                from trail
                                where action = 'people.remove-second-factor'
                                  and subject_id = :id
                                  and actor_id is null
                                """)
                        .param("id", deputy.id().toString())
                        .query(Integer.class)
                        .single();
        assertThat(told).isEqualTo(1);
    }

    @Test
    void anInvitationEndsAfterSevenDays() throws Exception {
        var link = invite.invite(members.technicalAdministrator(), details());
        var late = clock.instant().plus(Duration.ofDays(7)).plusSeconds(1);

        assertThat(OfficeClock.at(late, () -> status(get(link.path())))).isEqualTo(410);
        assertThat(OfficeClock.at(late.minusSeconds(10), () -> status(get(link.path()))))
                .isEqualTo(200);
    }

    @Test
    void aNewerLinkTakesThePlaceOfTheOlder() throws Exception {
        var administrator = members.technicalAdministrator();
        var link = invite.invite(administrator, details());
        var newer = sendLink.send(administrator, link.staff());

        assertThat(go(get(link.path())).getStatus()).isEqualTo(410);
        assertThat(go(get(newer.path())).getStatus()).isEqualTo(200);
    }

    @Test
    @Clause("14.3")
    void aPasswordLinkDoesNotRemoveTheSecondFactor() throws Exception {
        var deputy = members.deputy();
        var link = sendLink.send(members.standingOffice(), deputy.id());
        set(link.path(), "mật khẩu mới do văn phòng đưa");

        assertThat(
                        signIn(members.email(deputy), "mật khẩu mới do văn phòng đưa")
                                .getRedirectedUrl())
                .startsWith("/dang-nhap/ma-xac-thuc");
    }

    @Test
    void aDisabledAccountIsOutAtOnce() throws Exception {
        var contributor = members.contributor();
        signIn(members.email(contributor), Members.PASSWORD);
        assertThat(go(get("/toa-soan/tai-khoan")).getStatus()).isEqualTo(200);

        disable.disable(members.standingOffice(), contributor.id());

        assertThat(go(get("/toa-soan/tai-khoan")).getRedirectedUrl()).startsWith("/dang-nhap");
        assertThat(signIn(members.email(contributor), Members.PASSWORD).getStatus()).isEqualTo(422);
    }

    @Test
    void otherSessionsCanBeTakenBack() throws Exception {
        var contributor = members.contributor();
        signIn(members.email(contributor), Members.PASSWORD);
        var elsewhere = session;
        session = null;
        signIn(members.email(contributor), Members.PASSWORD);
        assertThat(go(get("/toa-soan/tai-khoan")).getContentAsString())
                .doesNotContain(Objects.requireNonNull(elsewhere).getValue());

        go(post("/toa-soan/tai-khoan/phien-khac").with(csrf()));

        assertThat(go(get("/toa-soan/tai-khoan")).getStatus()).isEqualTo(200);
        session = elsewhere;
        assertThat(go(get("/toa-soan/tai-khoan")).getRedirectedUrl()).startsWith("/dang-nhap");
    }

    @Test
    void signingOutEndsTheSession() throws Exception {
        var contributor = members.contributor();
        signIn(members.email(contributor), Members.PASSWORD);
        var before = session;
        go(post("/dang-xuat").with(csrf()));
        session = before;

        assertThat(go(get("/toa-soan/tai-khoan")).getRedirectedUrl()).startsWith("/dang-nhap");
        assertThat(trail(contributor, "people.sign-out")).isOne();
    }

    @Test
    void aPublicPageOpensNoSession() throws Exception {
        var statements =
                StatementCounter.of(() -> assertThat(go(get("/quy-che")).getCookies()).isEmpty());
        assertThat(statements)
                .noneMatch(sql -> sql.toLowerCase(Locale.ROOT).contains("spring_session"));
    }

    @Test
    void aMemberIsReadInOneStatement() throws Exception {
        var deputy = members.holding(Post.DEPUTY_EDITOR);
        assertThat(StatementCounter.of(() -> members.again(deputy.id()))).hasSize(1);
    }

    private String key() {
        return Objects.requireNonNull(session).getValue();
    }

    private StaffDetails details() {
        return new StaffDetails(
                "Người Được Mời", "moi." + UUID.randomUUID() + "@conglang.example", null, "");
    }

    private MockHttpServletResponse signIn(String email, String password) throws Exception {
        return go(
                post("/dang-nhap").with(csrf()).param("email", email).param("password", password));
    }

    private MockHttpServletResponse give(String code) throws Exception {
        return go(post("/dang-nhap/ma-xac-thuc").with(csrf()).param("code", code));
    }

    private MockHttpServletResponse set(String path, String password) throws Exception {
        return go(post(path).with(csrf()).param("password", password).param("repeated", password));
    }

    private int status(MockHttpServletRequestBuilder request) {
        try {
            return go(request).getStatus();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private MockHttpServletResponse go(MockHttpServletRequestBuilder request) throws Exception {
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
}
