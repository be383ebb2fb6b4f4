package vn.conglang.people.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;
import vn.conglang.audit.Actor;
import vn.conglang.core.Refused;
import vn.conglang.people.Member;
import vn.conglang.people.PeopleChanged;
import vn.conglang.people.Post;
import vn.conglang.people.Staff;
import vn.conglang.people.StaffDirectory;
import vn.conglang.people.secondfactor.RemoveSecondFactor;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;

/** Nobody alone opens both locks of a leader's account. */
@RoomTest
@Clause("14.3")
class TwoHandsTests {

    @Autowired Members members;
    @Autowired SendPasswordLink sendLink;
    @Autowired SetPassword setPassword;
    @Autowired RemoveSecondFactor remove;
    @Autowired ShellAdministration shell;
    @Autowired StaffDirectory directory;
    @Autowired TransactionOperations transaction;
    @Autowired ApplicationEventPublisher events;
    @Autowired MockMvc mvc;

    private Member office;
    private Member colleague;
    private Member deputy;

    @BeforeEach
    void appoint() {
        office = members.standingOffice();
        colleague = members.standingOffice();
        deputy = members.deputy();
    }

    @Test
    void whoTookTheFactorMakesNoLink() throws Exception {
        remove.reset(office, staff(deputy), "mất máy");

        assertRefused("TookTheFactor", () -> sendLink.send(office, deputy.id()));
        mvc.perform(
                        post("/toa-soan/nhan-su/" + deputy.id() + "/duong-dan")
                                .with(csrf())
                                .with(Members.as(office)))
                .andExpect(status().is(422));
        assertThat(sendLink.send(colleague, deputy.id()).secret().text()).isNotEmpty();
    }

    @Test
    void whoMadeTheLinkTakesNoFactor() {
        sendLink.send(office, deputy.id());

        assertRefused("MadeTheLink", () -> remove.reset(office, staff(deputy), "mất máy"));
        remove.reset(colleague, staff(deputy), "mất máy");
    }

    @Test
    void aLinkThatWasUsedCountsUntilItsOwnerCameIn() {
        var link = sendLink.send(office, deputy.id());
        setPassword.set(link.secret().text(), Members.PASSWORD, Members.PASSWORD);
        assertRefused("MadeTheLink", () -> remove.reset(office, staff(deputy), "mất máy"));

        signIn(deputy);

        remove.reset(office, staff(deputy), "mất máy");
    }

    @Test
    void aLinkOfSomebodyElseDoesNotHideOnesOwn() {
        sendLink.send(office, deputy.id());
        sendLink.send(colleague, deputy.id());

        assertRefused("MadeTheLink", () -> remove.reset(office, staff(deputy), "mất máy"));
    }

    @Test
    void whoeverStandsAtTheMachineIsTheLastWay() {
        remove.reset(office, staff(deputy), "mất máy");

        assertThat(shell.newPasswordLink(members.email(deputy))).isPresent();
    }

    @ParameterizedTest
    @EnumSource(names = {"STANDING_OFFICE", "TECHNICAL_ADMINISTRATOR"})
    void whoDecidesOnNothingIsHelpedByOne(Post post) {
        var other = members.holding(post);
        remove.reset(office, staff(other), "mất máy");

        assertThat(sendLink.send(office, other.id()).secret().text()).isNotEmpty();
    }

    private void signIn(Member who) {
        var himself = new Actor(who.id(), who.name(), null, null);
        transaction.executeWithoutResult(status ->
                events.publishEvent(
                        PeopleChanged.staff(himself, "people.sign-in", who.id(), who.name())));
    }

    private Staff staff(Member who) {
        return directory.find(who.id()).orElseThrow();
    }

    private static void assertRefused(String reason, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOf(Refused.class)
                .hasMessageContaining("people.refusal." + reason);
    }
}
