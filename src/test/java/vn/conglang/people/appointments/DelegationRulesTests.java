package vn.conglang.people.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.conglang.core.Refusal;
import vn.conglang.core.StaffId;
import vn.conglang.people.AppointmentId;
import vn.conglang.people.Decision;
import vn.conglang.people.Post;
import vn.conglang.people.Reasons;
import vn.conglang.testing.Clause;

/** Who may act for whom, and when. */
@Clause("5.b")
class DelegationRulesTests {

    private static final StaffId HEAD = new StaffId(1);
    private static final StaffId DEPUTY = new StaffId(2);
    private static final Decision DECISION =
            new Decision("12/QĐ-UBND", day(2022, 2, 1), "UBND huyện");
    private static final LocalDate TODAY = day(2022, 2, 1);
    private static final Decision NOTHING = new Decision("", null, "");

    @Test
    void acceptsADeputyForTheHead() {
        assertThat(refusals(to(DEPUTY, day(2022, 3, 1), day(2022, 3, 15)))).isEmpty();
    }

    @Test
    void acceptsASingleDay() {
        assertThat(refusals(to(DEPUTY, day(2022, 3, 1), day(2022, 3, 1)))).isEmpty();
    }

    @Test
    void asksWhoFromWhenUntilWhenAndByWhichDecision() {
        var empty = new ProposedDelegation(new AppointmentId(9), null, null, null, NOTHING);

        assertThat(refusals(empty))
                .containsExactlyInAnyOrder(
                        "DelegateMissing",
                        "DateMissing",
                        "DelegationOpen",
                        "DecisionMissing",
                        "DecisionDateMissing",
                        "IssuerMissing");
    }

    @Test
    void refusesAnEndBeforeTheStart() {
        assertThat(refusals(to(DEPUTY, day(2022, 3, 2), day(2022, 3, 1))))
                .containsExactly("EndBeforeStart");
    }

    @Test
    void refusesAStartBeforeTodayAndADecisionOfTomorrow() {
        assertThat(refusals(to(DEPUTY, TODAY.minusDays(1), TODAY)))
                .containsExactly("BeginsInThePast");
        assertThat(refusals(to(DEPUTY, TODAY, TODAY))).isEmpty();
        var decision = new Decision("13/QĐ-UBND", TODAY.plusDays(1), "UBND huyện");
        var early =
                new ProposedDelegation(
                        new AppointmentId(9),
                        DEPUTY,
                        TODAY.plusDays(1),
                        TODAY.plusDays(2),
                        decision);
        assertThat(refusals(early)).containsExactly("DecisionAhead");
    }

    @Test
    void refusesTheHolderThemselves() {
        assertThat(refusals(to(HEAD, day(2022, 3, 1), day(2022, 3, 15))))
                .containsExactly("DelegatesToThemselves");
    }

    @Test
    void refusesDaysOnWhichThePostIsNotHeld() {
        assertThat(refusals(to(DEPUTY, day(2021, 6, 30), day(2021, 7, 2))))
                .contains("BeyondAppointment");
        assertThat(refusals(to(DEPUTY, day(2022, 12, 30), day(2023, 1, 1))))
                .containsExactly("BeyondAppointment");
    }

    @Test
    void refusesSomebodyWhoIsNoDeputyThroughout() {
        var proposed = to(DEPUTY, day(2022, 3, 1), day(2022, 3, 15));
        var leaving = held(Post.DEPUTY_EDITOR, DEPUTY, day(2022, 3, 14));
        var member = held(Post.BOARD_MEMBER, DEPUTY, null);

        assertThat(refusals(proposed, List.of(), List.of(leaving))).containsExactly("OnlyADeputy");
        assertThat(refusals(proposed, List.of(), List.of(member))).containsExactly("OnlyADeputy");
        assertThat(refusals(proposed, List.of(), List.of())).containsExactly("OnlyADeputy");
    }

    @Test
    void refusesTwoOnOneDayAndAcceptsOneAfterTheOther() {
        var other = given(day(2022, 3, 1), day(2022, 3, 10));
        var deputy = List.of(held(Post.DEPUTY_EDITOR, DEPUTY, null));

        assertThat(refusals(to(DEPUTY, day(2022, 3, 10), day(2022, 3, 20)), List.of(other), deputy))
                .containsExactly("DelegatedAlready");
        assertThat(refusals(to(DEPUTY, day(2022, 3, 11), day(2022, 3, 20)), List.of(other), deputy))
                .isEmpty();
    }

    @Test
    void refusesAPostThatCannotBeLent() {
        for (var post : Post.values()) {
            var reasons = new Reasons();
            var proposed = to(DEPUTY, day(2022, 3, 1), day(2022, 3, 15));
            var held = held(post, HEAD, day(2022, 12, 31));
            new DelegationRules(
                            proposed,
                            new Dating(TODAY),
                            held,
                            List.of(),
                            new StandIn(List.of(held(Post.DEPUTY_EDITOR, DEPUTY, null)), null))
                    .check(reasons);

            assertThat(names(reasons).contains("NotDelegable"))
                    .as(post.name())
                    .isEqualTo(!post.isDelegable());
        }
    }

    private static ProposedDelegation to(StaffId delegate, LocalDate from, LocalDate to) {
        return new ProposedDelegation(new AppointmentId(9), delegate, from, to, DECISION);
    }

    private static List<String> refusals(ProposedDelegation proposed) {
        return refusals(proposed, List.of(), List.of(held(Post.DEPUTY_EDITOR, DEPUTY, null)));
    }

    private static List<String> refusals(
            ProposedDelegation proposed, List<Delegation> others, List<Appointment> delegates) {
        var reasons = new Reasons();
        var held = held(Post.HEAD_EDITOR, HEAD, day(2022, 12, 31));
        var standIn = proposed.delegate() == null ? null : new StandIn(delegates, null);
        new DelegationRules(proposed, new Dating(TODAY), held, others, standIn).check(reasons);
        return names(reasons);
    }

    private static List<String> names(Reasons reasons) {
        return reasons.all().stream()
                .map(Refusal::key)
                .map(key -> key.replace("people.refusal.", ""))
                .toList();
    }

    private static Appointment held(Post post, StaffId staff, @Nullable LocalDate until) {
        return new Appointment(
                new AppointmentId(9),
                staff,
                "Minh",
                post,
                null,
                null,
                new Period(day(2021, 7, 1), until),
                DECISION,
                day(2021, 7, 1));
    }

    private static Delegation given(LocalDate from, LocalDate to) {
        return new Delegation(
                7,
                new AppointmentId(9),
                Post.HEAD_EDITOR,
                HEAD,
                "Lan",
                DEPUTY,
                "Minh",
                new Period(from, to),
                DECISION);
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
