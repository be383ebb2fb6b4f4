package vn.conglang.people.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.conglang.core.OfficeClock;
import vn.conglang.people.Member;
import vn.conglang.people.Post;
import vn.conglang.people.accounts.AccessLink;
import vn.conglang.people.accounts.SendPasswordLink;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;

/** Whoever kept a password link of somebody does not come to a post by it. */
@RoomTest
@Clause("14.3")
class LinksBeforeAPostTests {

    private static final String PASSWORD = "ruộng bậc thang mùa nước đổ";

    @Autowired Members members;
    @Autowired Appoint appoint;
    @Autowired Delegate delegate;
    @Autowired Appointments appointments;
    @Autowired SendPasswordLink sendLink;
    @Autowired OfficeClock clock;
    @Autowired JdbcClient jdbc;
    @Autowired MockMvc mvc;

    private Member office;
    private Member administrator;

    @BeforeEach
    void appointOffice() {
        office = members.standingOffice();
        administrator = members.technicalAdministrator();
    }

    @Test
    void endWithAnAppointment() throws Exception {
        var somebody = members.nobody();
        var link = sendLink.send(administrator, somebody.id());
        open(link).andExpect(status().isOk());

        assertThat(give(somebody, clock.today()).linkRevoked()).isTrue();

        open(link).andExpect(status().isGone());
        mvc.perform(
                        post(link.path())
                                .with(csrf())
                                .param("password", PASSWORD)
                                .param("repeated", PASSWORD))
                .andExpect(status().is4xxClientError());
        assertThat(revocations(somebody)).isOne();
    }

    @Test
    void endWithAnAppointmentOfALaterDay() throws Exception {
        var somebody = members.nobody();
        var link = sendLink.send(administrator, somebody.id());

        give(somebody, clock.today().plusDays(3));

        open(link).andExpect(status().isGone());
    }

    @Test
    void stayWhereTheStandingOfficeMadeThem() throws Exception {
        var somebody = members.nobody();
        var link = sendLink.send(office, somebody.id());

        assertThat(give(somebody, clock.today()).linkRevoked()).isFalse();

        open(link).andExpect(status().isOk());
        assertThat(revocations(somebody)).isZero();
    }

    @Test
    void endWithADelegation() throws Exception {
        var head = members.holding(Post.UNIT_HEAD);
        var somebody = members.colleague(head);
        var link = sendLink.send(administrator, somebody.id());

        var given =
                delegate.delegate(
                        office,
                        new ProposedDelegation(
                                appointments.of(head.id()).getFirst().id(),
                                somebody.id(),
                                clock.today(),
                                clock.today().plusDays(2),
                                Members.DECISION));

        assertThat(given.linkRevoked()).isTrue();
        open(link).andExpect(status().isGone());
        assertThat(revocations(somebody)).isOne();
    }

    @Test
    void areMissedByNobodyWhoHadNone() {
        var somebody = members.nobody();
        give(somebody, clock.today());

        var second = members.nobody();
        var expires = sendLink.send(administrator, second.id()).expiresAt();

        assertThat(
                        appoint.appoint(office, to(somebody, Post.CONTRIBUTOR, clock.today()))
                                .linkRevoked())
                .isFalse();
        assertThat(revocations(somebody)).isZero();
        OfficeClock.at(
                expires.plusSeconds(1),
                () -> assertThat(give(second, clock.today()).linkRevoked()).isFalse());
        assertThat(revocations(second)).isZero();
    }

    @Test
    void stayWhereTheAppointmentIsRefused() throws Exception {
        var somebody = members.nobody();
        var link = sendLink.send(administrator, somebody.id());

        appointByForm(somebody, "HEAD_EDITOR", "").andExpect(status().is(422));

        open(link).andExpect(status().isOk());
    }

    @Test
    void areReplacedByTheStandingOffice() throws Exception {
        var somebody = members.nobody();
        sendLink.send(administrator, somebody.id());

        appointByForm(somebody, "SUPPORT_TEAM", "484/QĐ-UBND")
                .andExpect(flash().attribute("notice", "people.notice.appointed.linkRevoked"));
        appointByForm(somebody, "BOARD_MEMBER", "485/QĐ-UBND")
                .andExpect(flash().attribute("notice", "people.notice.appointed"));

        open(sendLink.send(office, somebody.id())).andExpect(status().isOk());
    }

    private Given give(Member who, LocalDate from) {
        return appoint.appoint(office, to(who, Post.BOARD_MEMBER, from));
    }

    private static Proposed to(Member who, Post post, LocalDate from) {
        return new Proposed(who.id(), post, null, from, null, Members.DECISION);
    }

    private ResultActions appointByForm(Member who, String post, String number) throws Exception {
        return mvc.perform(
                post("/toa-soan/nhan-su/" + who.id() + "/bo-nhiem")
                        .with(csrf())
                        .with(Members.as(office))
                        .param("post", post)
                        .param("from", "2022-01-01")
                        .param("number", number)
                        .param("date", "2021-08-27")
                        .param("issuer", "UBND huyện Mường Khương"));
    }

    private ResultActions open(AccessLink link) throws Exception {
        return mvc.perform(get(link.path()));
    }

    private int revocations(Member who) {
        return jdbc.sql(
                        """
                        select count(*)
                        from trail
                        where action = 'people.revoke-link'
                          and subject_kind = 'staff'
                          and subject_id = :id
                        """)
                .param("id", who.id().toString())
                .query((row, number) -> row.getInt(1))
                .single();
    }
}
