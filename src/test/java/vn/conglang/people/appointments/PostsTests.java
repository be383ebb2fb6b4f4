package vn.conglang.people.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.conglang.audit.Trail;
import vn.conglang.audit.TrailFilter;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refused;
import vn.conglang.core.StaffId;
import vn.conglang.core.UnitId;
import vn.conglang.desk.Permission;
import vn.conglang.people.Acting;
import vn.conglang.people.AppointmentId;
import vn.conglang.people.Member;
import vn.conglang.people.Post;
import vn.conglang.people.Unit;
import vn.conglang.people.Units;
import vn.conglang.people.accounts.ChangeStaff;
import vn.conglang.people.accounts.DisableAccount;
import vn.conglang.people.accounts.EnableAccount;
import vn.conglang.people.accounts.SendPasswordLink;
import vn.conglang.people.accounts.StaffDetails;
import vn.conglang.people.units.ChangeUnit;
import vn.conglang.people.units.EndUnit;
import vn.conglang.people.units.UnitDetails;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;

/** Giving, lending and ending posts, and what it does to permissions at once. */
@RoomTest
@Clause({"3", "18"})
class PostsTests {

    @Test
    @Clause("3")
    void theFormSaysEverythingThatIsWrongAtOnce() throws Exception {
        var staff = members.contributor();

        var answer =
                mvc.perform(
                                post("/toa-soan/nhan-su/" + staff.id() + "/bo-nhiem")
                                        .with(csrf())
                                        .with(Members.as(members.standingOffice()))
                                        .param("post", "DEPUTY_EDITOR")
                                        .param("from", "2026-13-45"))
                        .andExpect(status().isUnprocessableContent())
                        .andReturn();

        var page = Jsoup.parse(answer.getResponse().getContentAsString());
        assertThat(page.select(".error-summary a[href^=#]").eachAttr("href"))
                .contains("#f-from", "#f-number", "#f-date", "#f-issuer")
                .doesNotHaveDuplicates();
        assertThat(page.selectXpath("//input[@name='from']").val()).isEqualTo("2026-13-45");
    }

    private static final LocalDate SINCE = LocalDate.of(2021, 8, 27);

    @Autowired Members members;
    @Autowired Appoint appoint;
    @Autowired EndAppointment end;
    @Autowired CancelAppointment cancel;
    @Autowired Delegate delegate;
    @Autowired EndDelegation endDelegation;
    @Autowired Appointments appointments;
    @Autowired Delegations delegations;
    @Autowired ChangeStaff change;
    @Autowired DisableAccount disable;
    @Autowired EnableAccount enable;
    @Autowired SendPasswordLink sendLink;
    @Autowired Units units;
    @Autowired EndUnit endUnit;
    @Autowired Trail trail;
    @Autowired Acting acting;
    @Autowired ChangeUnit changeUnit;
    @Autowired OfficeClock clock;
    @Autowired MockMvc mvc;

    @Test
    void refusesASecondHeadOfTheBoard() {
        members.head();
        var other = members.nobody();

        assertRefused(
                "OneHeadOfTheBoard",
                () -> give(members.standingOffice(), Post.HEAD_EDITOR, other.id(), null));
    }

    @Test
    @Clause("14.3")
    void aTechnicalAdministratorGivesNoPosts() {
        var administrator = members.technicalAdministrator();
        var somebody = members.nobody();

        for (var post : Post.values()) {
            assertRefused("NotYourDuty", () -> give(administrator, post, somebody.id(), null));
        }
        assertThat(members.again(somebody.id()).offices()).isEmpty();
    }

    @Test
    @Clause("14.3")
    void aTechnicalAdministratorNeitherModeratesNorReads() {
        var administrator = members.technicalAdministrator();

        assertThat(
                        administrator.mayOneOf(
                                Permission.MODERATE,
                                Permission.READ_ITEMS,
                                Permission.PUBLISH,
                                Permission.MANAGE_PEOPLE,
                                Permission.READ_TRAIL))
                .isFalse();
    }

    @Test
    @Clause("14.3")
    void aTechnicalAdministratorIsMadeNoLeaderAndALeaderNoAdministrator() {
        var office = members.standingOffice();
        var administrator = members.technicalAdministrator();
        var unitHead = members.holding(Post.UNIT_HEAD);
        var deputy = members.deputy();

        assertRefused(
                "KeepsTheMachine",
                () -> give(office, Post.DEPUTY_EDITOR, administrator.id(), null));
        assertRefused(
                "KeepsTheMachine",
                () -> give(office, Post.TECHNICAL_ADMINISTRATOR, deputy.id(), null));
        assertRefused("KeepsTheMachine", () -> lend(office, unitHead, administrator.id(), 0, 10));
        give(office, Post.CONTRIBUTOR, administrator.id(), null);
    }

    /** Whoever can re-key a leader's account is that leader. */
    @ParameterizedTest
    @EnumSource(names = {"HEAD_EDITOR", "STANDING_OFFICE", "UNIT_HEAD"})
    @Clause("14.3")
    void aTechnicalAdministratorDoesNotKeepTheAccountOfAPostHolder(Post post) {
        var administrator = members.technicalAdministrator();
        var holder = members.holding(post);

        assertRefused("AccountOfAPostHolder", () -> disable.disable(administrator, holder.id()));
        assertRefused("AccountOfAPostHolder", () -> sendLink.send(administrator, holder.id()));
        assertThat(sendLink.send(administrator, members.nobody().id()).secret().text())
                .isNotEmpty();
    }

    @Test
    @Clause("14.3")
    void aTechnicalAdministratorDoesNotOpenAClosedAccountOfAPostHolder() {
        var holder = members.holding(Post.UNIT_CLERK);
        disable.disable(members.standingOffice(), holder.id());

        assertRefused(
                "AccountOfAPostHolder",
                () -> enable.enable(members.technicalAdministrator(), holder.id()));
        enable.enable(members.standingOffice(), holder.id());
    }

    @Test
    @Clause("14.3")
    void whoWillStandInForAPostCountsAsAHolder() {
        var unitHead = members.holding(Post.UNIT_HEAD);
        var stand = members.colleague(unitHead);
        lend(members.standingOffice(), unitHead, stand.id(), 3, 10);

        assertRefused(
                "AccountOfAPostHolder",
                () -> sendLink.send(members.technicalAdministrator(), stand.id()));
    }

    /** The way round by disabling the standing office first stays closed. */
    @Test
    @Clause("14.3")
    void aDisabledStandingOfficeDoesNotOpenTheExceptionAgain() {
        var office = members.standingOffice();
        var administrator = members.technicalAdministrator();
        disable.disable(members.standingOffice(), office.id());

        assertRefused(
                "NotYourDuty",
                () -> give(administrator, Post.STANDING_OFFICE, members.nobody().id(), null));
    }

    @Test
    void nobodyAppointsThemselves() {
        var office = members.standingOffice();

        assertRefused(
                "AppointsThemselves", () -> give(office, Post.DEPUTY_EDITOR, office.id(), null));
        assertRefused(
                "AppointsThemselves", () -> lend(office, members.deputy(), office.id(), 1, 2));
    }

    @Test
    void anEndedAppointmentGivesNothingFromTheNextRequestOn() throws Exception {
        var support = members.holding(Post.STANDING_OFFICE);
        mvc.perform(get("/toa-soan/don-vi").with(Members.as(support))).andExpect(status().isOk());

        end.end(members.standingOffice(), only(support), clock.today().minusDays(1));

        mvc.perform(get("/toa-soan/don-vi").with(Members.as(support)))
                .andExpect(status().isForbidden());
    }

    @ParameterizedTest
    @EnumSource(names = {"UNIT_HEAD", "UNIT_CLERK"})
    @Clause("10.1")
    void whoNoLongerServesAUnitWritesNothingMore(Post post) throws Exception {
        var member = members.holding(post);
        var write = get("/toa-soan/tin-bai/moi");
        mvc.perform(write.with(Members.as(member))).andExpect(status().isOk());

        end.end(members.standingOffice(), only(member), clock.today().minusDays(1));

        mvc.perform(write.with(Members.as(member))).andExpect(status().isForbidden());
    }

    @Test
    void aSecondClickOnTakingBackFindsNothingToDo() {
        var office = members.standingOffice();
        var unitHead = members.holding(Post.UNIT_HEAD);
        var stand = members.colleague(unitHead);
        lend(office, unitHead, stand.id(), 3, 10);
        var later = delegations.of(stand.id()).getFirst().id();
        endDelegation.end(office, later);

        assertRefused("EndedAlready", () -> endDelegation.end(office, later));
    }

    @Test
    void refusesToEndAPostThatIsNotThere() throws Exception {
        var somebody = members.nobody();

        mvc.perform(
                        post("/toa-soan/nhan-su/" + somebody.id() + "/chuc-vu/987654321/ket-thuc")
                                .with(csrf())
                                .with(Members.as(members.standingOffice()))
                                .param("lastDay", clock.today().toString()))
                .andExpect(status().is(422));
    }

    @Test
    void aPostIsHeldOnItsLastDayAndNotAfter() {
        var member = members.holding(Post.BOARD_MEMBER);
        var today = clock.today();
        end.end(members.standingOffice(), only(member), today);

        assertThat(members.again(member.id()).holds(Post.BOARD_MEMBER)).isTrue();
        OfficeClock.at(
                today.plusDays(1).atTime(12, 0).toInstant(ZoneOffset.UTC),
                () -> assertThat(members.again(member.id()).holds(Post.BOARD_MEMBER)).isFalse());
    }

    @Test
    void whatIsPastIsNotRewritten() {
        var member = members.holding(Post.BOARD_MEMBER);

        assertRefused(
                "EndInThePast",
                () -> end.end(members.standingOffice(), only(member), clock.today().minusDays(30)));
    }

    @Test
    @Clause("5.b")
    void aDeputyActsForTheHeadByName() {
        var head = members.head();
        var deputy = members.deputy();
        lend(members.standingOffice(), head, deputy.id(), 100, 110);

        OfficeClock.at(
                clock.instant().plusSeconds(105 * 86_400L),
                () -> {
                    var acting = members.again(deputy.id());
                    assertThat(acting.holds(Post.HEAD_EDITOR)).isTrue();
                    assertThat(acting.as(Permission.READ_TRAIL).actingFor()).isEqualTo(head.name());
                    assertThat(acting.as(Permission.MODERATE).actingFor()).isNull();
                });
        assertThat(members.again(deputy.id()).holds(Post.HEAD_EDITOR)).isFalse();
    }

    @Test
    @Clause("5.b")
    void onlyADeputyActsForTheHead() {
        assertRefused(
                "OnlyADeputy",
                () ->
                        lend(
                                members.standingOffice(),
                                members.head(),
                                members.supportTeam().id(),
                                200,
                                210));
    }

    @Test
    @Clause("5.b")
    void onlyALeaderActsForADeputy() {
        var office = members.standingOffice();
        var deputy = members.deputy();
        for (var post : List.of(Post.CONTRIBUTOR, Post.BOARD_MEMBER, Post.SUPPORT_TEAM)) {
            var other = members.holding(post).id();
            assertRefused("OnlyALeader", () -> lend(office, deputy, other, 0, 10));
        }
        var nobody = members.nobody().id();
        assertRefused("OnlyALeader", () -> lend(office, deputy, nobody, 0, 10));
        lend(office, deputy, members.deputy().id(), 0, 10);
    }

    @Test
    @Clause("5.b")
    void whoIsNoLeaderAnyMoreDoesNotActForADeputy() {
        var office = members.standingOffice();
        var stand = members.deputy();
        var own = only(stand);
        var absent = members.deputy();
        give(office, Post.CONTRIBUTOR, stand.id(), null);
        lend(office, absent, stand.id(), 0, 10);
        assertThat(members.again(stand.id()).representedWith(Permission.MODERATE)).hasSize(1);

        end.end(office, own, clock.today().minusDays(1));

        assertThat(members.again(stand.id()).may(Permission.MODERATE)).isFalse();
    }

    @Test
    @Clause({"5.b", "10.1"})
    void onlySomebodyOfTheUnitActsForItsHead() {
        var office = members.standingOffice();
        var unitHead = members.holding(Post.UNIT_HEAD);
        for (var stranger : List.of(members.deputy(), members.holding(Post.UNIT_HEAD))) {
            assertRefused("OnlyOfTheUnit", () -> lend(office, unitHead, stranger.id(), 0, 10));
        }
        var clerk = members.nobody();
        give(office, Post.UNIT_CLERK, clerk.id(), unitHead.unit());
        lend(office, unitHead, clerk.id(), 0, 10);
        assertThat(members.again(clerk.id()).holds(Post.UNIT_HEAD)).isTrue();
    }

    @Test
    @Clause({"5.b", "10.1"})
    void whoMovedToAnotherUnitDoesNotActForTheHeadOfTheFormer() {
        var unitHead = members.holding(Post.UNIT_HEAD);
        var stand = members.colleague(unitHead);
        var office = members.standingOffice();
        lend(office, unitHead, stand.id(), 0, 10);

        change.change(
                office,
                stand.id(),
                0,
                new StaffDetails(stand.name(), members.email(stand), members.unit(), ""));

        assertThat(members.again(stand.id()).offices()).isEmpty();
    }

    @Test
    @Clause("5.b")
    void refusesADelegationToOneself() {
        var head = members.head();
        assertRefused(
                "DelegatesToThemselves",
                () -> lend(members.standingOffice(), head, head.id(), 300, 310));
    }

    @Test
    @Clause("5.b")
    void refusesTwoDelegationsOfOnePostAtATime() {
        var unitHead = members.holding(Post.UNIT_HEAD);
        var office = members.standingOffice();
        lend(office, unitHead, members.colleague(unitHead).id(), 1, 10);

        assertRefused(
                "DelegatedAlready",
                () -> lend(office, unitHead, members.colleague(unitHead).id(), 10, 12));
    }

    @Test
    @Clause("5.b")
    void refusesADelegationBeyondTheAppointment() {
        var unitHead = members.holding(Post.UNIT_HEAD);
        var office = members.standingOffice();
        end.end(office, only(unitHead), clock.today().plusDays(5));

        assertRefused(
                "BeyondAppointment",
                () -> lend(office, unitHead, members.colleague(unitHead).id(), 1, 6));
    }

    @Test
    @Clause("5.b")
    void aDelegationEndsWithTheAppointmentAndCanBeTakenBack() {
        var office = members.standingOffice();
        var unitHead = members.holding(Post.UNIT_HEAD);
        var stand = members.colleague(unitHead);
        lend(office, unitHead, stand.id(), 0, 10);
        assertThat(members.again(stand.id()).holds(Post.UNIT_HEAD)).isTrue();

        endDelegation.end(office, delegations.of(stand.id()).getFirst().id());

        assertThat(members.again(stand.id()).offices()).isEmpty();
    }

    @Test
    @Clause("5.b")
    void whoIsNoDeputyAnyMoreDoesNotActForTheHead() {
        var office = members.standingOffice();
        var deputy = members.deputy();
        var own = only(deputy);
        var day = clock.instant().plusSeconds(405 * 86_400L);
        lend(office, members.head(), deputy.id(), 400, 410);
        OfficeClock.at(
                day, () -> assertThat(members.again(deputy.id()).holds(Post.HEAD_EDITOR)).isTrue());

        end.end(office, own, clock.today().plusDays(402));

        OfficeClock.at(
                day,
                () -> {
                    assertThat(members.again(deputy.id()).offices()).isEmpty();
                    assertThat(delegations.inForce(clock.today()))
                            .noneMatch(lent -> lent.delegate().equals(deputy.id()));
                });
    }

    @Test
    @Clause("12.7")
    void whoLeftTheirLastPostStandsInForNoHeadOfAUnit() {
        var office = members.standingOffice();
        var unit = members.unit();
        var clerk = members.unitClerk(unit);
        var own = only(clerk);
        lend(office, members.unitHead(unit), clerk.id(), 0, 10);
        assertThat(members.again(clerk.id()).holds(Post.UNIT_HEAD)).isTrue();

        end.end(office, own, clock.today().minusDays(1));

        assertThat(members.again(clerk.id()).offices()).isEmpty();
    }

    /** At half past six in Hanoi it is still yesterday where the server may think it is. */
    @Test
    @Clause("5.b")
    void theDayOfADelegationIsTheOfficesDay() {
        var office = members.standingOffice();
        var unit = members.unit();
        var clerk = members.unitClerk(unit);
        var today = clock.today();
        OfficeClock.at(
                today.minusDays(1).atTime(12, 0).atZone(OfficeClock.ZONE).toInstant(),
                () -> end.end(office, only(clerk), today.minusDays(2)));
        var head = members.unitHead(unit);

        OfficeClock.at(
                today.atTime(6, 30).atZone(OfficeClock.ZONE).toInstant(),
                () -> lend(office, head, clerk.id(), 0, 10));

        assertThat(members.again(clerk.id()).holds(Post.UNIT_HEAD)).isTrue();
    }

    @Test
    void aUnitDoesNotComeToBeginAfterAPostInIt() {
        var office = members.standingOffice();
        var id = members.unit();
        members.unitClerk(id);
        var unit = units.find(id).orElseThrow();

        assertRefused(
                "PostsBeforeUnit",
                () -> changeUnit.change(office, id, 0, beginning(unit, SINCE.plusDays(1))));
        changeUnit.change(office, id, 0, beginning(unit, SINCE.minusDays(1)));
    }

    private static UnitDetails beginning(Unit unit, LocalDate day) {
        return new UnitDetails(unit.code(), unit.kind(), unit.name(), unit.shortName(), null, day);
    }

    @Test
    @Clause("10.1")
    void aClosedAccountIsNoHead() {
        var office = members.standingOffice();
        var unit = members.unit();
        var head = members.unitHead(unit);
        assertThat(acting.asHeadOf(unit)).containsExactly(head.id());

        disable.disable(office, head.id());

        assertThat(acting.asHeadOf(unit)).isEmpty();
    }

    @Test
    @Clause({"5.b", "10.1"})
    void whoStandsInForAHeadSignsThoughTheHeadsAccountIsClosed() {
        var office = members.standingOffice();
        var unit = members.unit();
        var head = members.unitHead(unit);
        var stand = members.unitClerk(unit);
        lend(office, head, stand.id(), 0, 10);

        disable.disable(office, head.id());

        assertThat(acting.asHeadOf(unit)).containsExactly(stand.id());
        assertThat(acting.asHeadOf(members.unit())).isEmpty();
    }

    @Test
    @Clause("5.b")
    void aClosedAccountStandsInForNobody() {
        var office = members.standingOffice();
        var unitHead = members.holding(Post.UNIT_HEAD);
        var stand = members.colleague(unitHead);
        lend(office, unitHead, stand.id(), 0, 10);

        disable.disable(office, stand.id());

        assertThat(delegations.inForce(clock.today()))
                .noneMatch(lent -> lent.delegate().equals(stand.id()));
    }

    @Test
    void whatBeginsTodayOrLaterCanBeCancelled() throws Exception {
        var office = members.standingOffice();
        var today = members.nobody();
        giveFrom(office, today.id(), clock.today());
        assertThat(members.again(today.id()).holds(Post.BOARD_MEMBER)).isTrue();
        var base = "/toa-soan/nhan-su/" + today.id() + "/chuc-vu/" + only(today) + "/huy";

        mvc.perform(post(base).with(csrf()).with(Members.as(office)).param("because", " "))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(post(base).with(csrf()).with(Members.as(office)).param("because", "Nhập nhầm"))
                .andExpect(status().is3xxRedirection());

        assertThat(members.again(today.id()).offices()).isEmpty();
        assertThat(appointments.of(today.id())).isEmpty();
        assertRefused("AppointmentUnknown", () -> cancel.cancel(office, new AppointmentId(0), "x"));
    }

    @Test
    void whatWasInForceYesterdayIsEndedAndNotCancelled() {
        var office = members.standingOffice();
        var member = members.nobody();
        OfficeClock.at(
                clock.instant().minus(Duration.ofDays(1)),
                () -> giveFrom(office, member.id(), clock.today()));

        assertRefused("BegunAlready", () -> cancel.cancel(office, only(member), "Nhập nhầm"));
        assertRefused(
                "NotYourDuty", () -> cancel.cancel(members.deputy(), only(member), "Nhập nhầm"));
    }

    @Test
    void whatWasMistypedTodayIsCancelledThoughItsDayHasBegun() throws Exception {
        var office = members.standingOffice();
        var member = members.nobody();
        giveFrom(office, member.id(), clock.today().minusDays(200));
        var page = "/toa-soan/nhan-su/" + member.id();
        var form = page + "/chuc-vu/" + only(member) + "/huy";
        assertThat(
                        mvc.perform(get(page).with(Members.as(office)))
                                .andReturn()
                                .getResponse()
                                .getContentAsString())
                .contains(form);

        mvc.perform(post(form).with(csrf()).with(Members.as(office)).param("because", "Nhầm năm"))
                .andExpect(status().is3xxRedirection());

        assertThat(appointments.of(member.id())).isEmpty();
    }

    @Test
    void inWhatSomethingWasDoneIsEndedAndNotCancelled() {
        var office = members.standingOffice();
        var other = members.nobody();
        give(office, Post.STANDING_OFFICE, other.id(), null);
        give(members.again(other.id()), Post.CONTRIBUTOR, members.nobody().id(), null);

        assertRefused("DoneInIt", () -> cancel.cancel(office, only(other), "Nhập nhầm"));
    }

    @Test
    @Clause("4.1")
    void theTrailTellsAllThatTheDecisionSays() {
        var office = members.standingOffice();
        var unitHead = members.holding(Post.UNIT_HEAD);
        var unit = units.find(Objects.requireNonNull(unitHead.unit())).orElseThrow();
        var clerk = members.nobody();
        var last = clock.today().plusDays(30);
        appoint.appoint(
                office,
                new Proposed(
                        clerk.id(), Post.UNIT_CLERK, unit.id(), SINCE, last, Members.DECISION));
        assertThat(told("people.appoint", clerk))
                .containsEntry("unit", unit.name())
                .containsEntry("lastDay", last.toString())
                .containsEntry("decision", Members.DECISION.number())
                .containsEntry("decisionDate", "2021-08-27")
                .containsEntry("issuer", Members.DECISION.issuer());

        lend(office, unitHead, clerk.id(), 0, 10);
        assertThat(told("people.delegate", clerk))
                .containsEntry("onBehalfOf", unitHead.name())
                .containsEntry("unit", unit.name())
                .containsEntry("issuer", Members.DECISION.issuer());
    }

    @Test
    @Clause("4.1")
    void theTrailNamesTheSuccessorOfAUnit() {
        var heir = units.find(members.unit()).orElseThrow();
        var unit = members.unit();

        endUnit.end(members.standingOffice(), unit, clock.today().plusDays(1), heir.id());

        assertThat(newest(new TrailFilter("people.end-unit", null, "unit", unit + "", null, null)))
                .containsEntry("successor", heir.name());
    }

    @Test
    void aPostEndsOnceOnADay() {
        var office = members.standingOffice();
        var member = members.holding(Post.BOARD_MEMBER);
        end.end(office, only(member), clock.today());

        assertRefused("EndsThatDay", () -> end.end(office, only(member), clock.today()));
        end.end(office, only(member), clock.today().minusDays(1));
    }

    private Map<String, String> told(String action, Member about) {
        return newest(new TrailFilter(action, null, "staff", about.id().toString(), null, null));
    }

    private Map<String, String> newest(TrailFilter filter) {
        return trail.search(filter, null, 1).getFirst().details();
    }

    @Test
    void aDelegatedPostIsNotCancelled() {
        var office = members.standingOffice();
        var deputy = members.nobody();
        appoint.appoint(
                office,
                new Proposed(
                        deputy.id(),
                        Post.DEPUTY_EDITOR,
                        null,
                        clock.today(),
                        null,
                        Members.DECISION));
        lend(office, deputy, members.deputy().id(), 1, 2);

        assertRefused("StillDelegated", () -> cancel.cancel(office, only(deputy), "Nhập nhầm"));
    }

    private void giveFrom(Member who, StaffId to, LocalDate from) {
        appoint.appoint(
                who, new Proposed(to, Post.BOARD_MEMBER, null, from, null, Members.DECISION));
    }

    @Test
    void aForgedFormIsRefused() throws Exception {
        var somebody = members.nobody();
        var base = "/toa-soan/nhan-su/" + somebody.id() + "/bo-nhiem";
        var office = Members.as(members.standingOffice());

        mvc.perform(
                        post(base)
                                .with(csrf())
                                .with(office)
                                .param("post", "EMPEROR")
                                .param("from", "2022-01-01"))
                .andExpect(status().is(422));
        mvc.perform(
                        post(base)
                                .with(csrf())
                                .with(office)
                                .param("post", "UNIT_HEAD")
                                .param("unit", "987654321")
                                .param("from", "2022-01-01")
                                .param("number", "1/QĐ")
                                .param("date", "2022-01-01")
                                .param("issuer", "UBND"))
                .andExpect(status().is(422));
        mvc.perform(
                        post(base)
                                .with(csrf())
                                .with(Members.as(members.technicalAdministrator()))
                                .param("post", "HEAD_EDITOR")
                                .param("from", "2022-01-01"))
                .andExpect(status().is(422));
        assertThat(members.again(somebody.id()).offices()).isEmpty();
    }

    @Test
    void theFormAppoints() throws Exception {
        var somebody = members.nobody();

        mvc.perform(
                        post("/toa-soan/nhan-su/" + somebody.id() + "/bo-nhiem")
                                .with(csrf())
                                .with(Members.as(members.standingOffice()))
                                .param("post", "SUPPORT_TEAM")
                                .param("from", "2022-01-01")
                                .param("number", "484/QĐ-UBND")
                                .param("date", "2021-08-27")
                                .param("issuer", "UBND huyện Mường Khương"))
                .andExpect(status().is3xxRedirection());

        assertThat(members.again(somebody.id()).holds(Post.SUPPORT_TEAM)).isTrue();
    }

    private void give(Member who, Post post, StaffId to, @Nullable UnitId unit) {
        appoint.appoint(who, new Proposed(to, post, unit, SINCE, null, Members.DECISION));
    }

    private void lend(Member who, Member from, StaffId to, int firstDay, int lastDay) {
        var today = clock.today();
        delegate.delegate(
                who,
                new ProposedDelegation(
                        only(from),
                        to,
                        today.plusDays(firstDay),
                        today.plusDays(lastDay),
                        Members.DECISION));
    }

    private AppointmentId only(Member who) {
        return appointments.of(who.id()).getFirst().id();
    }

    private static void assertRefused(String reason, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOf(Refused.class)
                .hasMessageContaining("people.refusal." + reason);
    }
}
