package vn.conglang.people.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.conglang.core.Refusal;
import vn.conglang.core.StaffId;
import vn.conglang.core.UnitId;
import vn.conglang.people.AppointmentId;
import vn.conglang.people.Decision;
import vn.conglang.people.Post;
import vn.conglang.people.Reasons;
import vn.conglang.people.Unit;
import vn.conglang.people.UnitKind;
import vn.conglang.testing.Clause;

/** Who may hold which post when. */
@Clause("3")
class AppointmentRulesTests {

    private static final StaffId LAN = new StaffId(1);
    private static final StaffId MINH = new StaffId(2);
    private static final UnitId UNIT = new UnitId(5);
    private static final LocalDate TODAY = day(2022, 1, 15);
    private static final Decision DECISION =
            new Decision("484/QĐ-UBND", day(2021, 8, 27), "UBND huyện");

    @Test
    void acceptsADeputyBesideAnother() {
        assertThat(refusals(to(Post.DEPUTY_EDITOR, LAN), held(Post.DEPUTY_EDITOR, MINH, null)))
                .isEmpty();
    }

    @Test
    void refusesASecondHeadOfTheBoard() {
        assertThat(refusals(to(Post.HEAD_EDITOR, LAN), held(Post.HEAD_EDITOR, MINH, null)))
                .containsExactly("OneHeadOfTheBoard");
    }

    @Test
    void acceptsAHeadFromTheDayAfterTheLastOfTheOther() {
        assertThat(
                        refusals(
                                to(Post.HEAD_EDITOR, LAN),
                                held(Post.HEAD_EDITOR, MINH, day(2021, 12, 31))))
                .isEmpty();
    }

    @Test
    void refusesAHeadOnTheLastDayOfTheOther() {
        assertThat(
                        refusals(
                                to(Post.HEAD_EDITOR, LAN),
                                held(Post.HEAD_EDITOR, MINH, day(2022, 1, 1))))
                .containsExactly("OneHeadOfTheBoard");
    }

    @Test
    void refusesTheSamePostTwice() {
        assertThat(refusals(to(Post.SUPPORT_TEAM, LAN), held(Post.SUPPORT_TEAM, LAN, null)))
                .containsExactly("HoldsItAlready");
    }

    @Test
    @Clause("10.1")
    void refusesAUnitHeadWithoutAUnit() {
        assertThat(refusals(to(Post.UNIT_HEAD, LAN))).containsExactly("UnitMissing");
    }

    @Test
    void refusesAUnitForAPostOfTheBoard() {
        var proposed = new Proposed(LAN, Post.DEPUTY_EDITOR, UNIT, day(2022, 1, 1), null, DECISION);
        assertThat(refusals(proposed)).containsExactly("PostHasNoUnit");
    }

    @Test
    void refusesAUnitThatDoesNotExistYet() {
        var later = unit(day(2022, 1, 2), null);
        assertThat(refusals(later, clerkUntil(null))).containsExactly("UnitNotThen");
    }

    @Test
    void refusesAPostThatOutlastsItsUnit() {
        var ends = day(2023, 6, 30);
        assertThat(refusals(unitUntil(ends), clerkUntil(null))).containsExactly("UnitEndsBefore");
        assertThat(refusals(unitUntil(ends), clerkUntil(ends.plusDays(1))))
                .containsExactly("UnitEndsBefore");
        assertThat(refusals(unitUntil(ends), clerkUntil(ends))).isEmpty();
    }

    private static Proposed clerkUntil(@Nullable LocalDate last) {
        return new Proposed(LAN, Post.UNIT_CLERK, UNIT, day(2022, 1, 1), last, DECISION);
    }

    @Test
    void refusesAnEndBeforeTheStart() {
        var proposed =
                new Proposed(
                        LAN, Post.BOARD_MEMBER, null, day(2022, 2, 1), day(2022, 1, 31), DECISION);
        assertThat(refusals(proposed)).containsExactly("EndBeforeStart");
    }

    @Test
    void asksForTheDecision() {
        var nothing = new Decision("", null, "");
        var proposed = new Proposed(LAN, Post.BOARD_MEMBER, null, day(2022, 1, 1), null, nothing);
        assertThat(refusals(proposed))
                .containsExactly("DecisionMissing", "DecisionDateMissing", "IssuerMissing");
    }

    @Test
    void asksNoDecisionForAContributor() {
        var nothing = new Decision("", null, "");
        var proposed = new Proposed(LAN, Post.CONTRIBUTOR, null, day(2022, 1, 1), null, nothing);
        assertThat(refusals(proposed)).isEmpty();
    }

    @Test
    void refusesADecisionOfTomorrow() {
        assertThat(refusals(by(TODAY.plusDays(1), TODAY.plusDays(1), null)))
                .containsExactly("DecisionAhead");
        assertThat(refusals(by(TODAY, TODAY, null))).isEmpty();
    }

    @Test
    void refusesAStartBeforeTheDecision() {
        var signed = day(2021, 8, 27);
        assertThat(refusals(by(signed, signed.minusDays(1), null)))
                .containsExactly("BeforeDecision");
        assertThat(refusals(by(signed, signed, null))).isEmpty();
    }

    @Test
    void acceptsADecisionThatArrivedLate() {
        assertThat(refusals(by(TODAY.minusDays(40), TODAY.minusDays(30), null))).isEmpty();
    }

    @Test
    void refusesMistypedYears() {
        assertThat(refusals(by(day(1921, 8, 27), day(1922, 1, 1), null)))
                .containsExactly("TooLongAgo", "TooLongAgo");
        var nothing = new Decision("", null, "");
        var proposed = new Proposed(LAN, Post.CONTRIBUTOR, null, day(1999, 12, 31), null, nothing);
        assertThat(refusals(proposed)).containsExactly("TooLongAgo");
    }

    @Test
    void refusesATimeThatIsOver() {
        var signed = day(2021, 8, 27);
        assertThat(refusals(by(signed, signed, TODAY.minusDays(1)))).containsExactly("PeriodOver");
        assertThat(refusals(by(signed, signed, TODAY))).isEmpty();
    }

    private static Proposed by(LocalDate signed, LocalDate from, @Nullable LocalDate to) {
        var decision = new Decision("1/QĐ-UBND", signed, "UBND huyện");
        return new Proposed(LAN, Post.BOARD_MEMBER, null, from, to, decision);
    }

    private static Proposed to(Post post, StaffId staff) {
        return new Proposed(staff, post, null, day(2022, 1, 1), null, DECISION);
    }

    private static Appointment held(Post post, StaffId staff, @Nullable LocalDate until) {
        return new Appointment(
                new AppointmentId(9),
                staff,
                "Minh",
                post,
                null,
                null,
                new Period(day(2021, 1, 1), until),
                DECISION,
                day(2021, 1, 1));
    }

    private static Unit unitUntil(@Nullable LocalDate last) {
        return unit(day(2021, 1, 1), last);
    }

    private static Unit unit(LocalDate first, @Nullable LocalDate last) {
        return new Unit(
                UNIT, "phong", UnitKind.DEPARTMENT, "Phòng", "Phòng", null, first, last, null);
    }

    private static List<String> refusals(Proposed proposed, Appointment... others) {
        return refusals(unitUntil(null), proposed, others);
    }

    private static List<String> refusals(Unit unit, Proposed proposed, Appointment... others) {
        var reasons = new Reasons();
        var together = new HeldTogether(List.of(), List.of());
        new AppointmentRules(
                        proposed,
                        new Dating(TODAY),
                        List.of(others),
                        together,
                        proposed.unit() == null ? null : unit)
                .check(reasons);
        return reasons.all().stream()
                .map(Refusal::key)
                .map(key -> key.replace("people.refusal.", ""))
                .toList();
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
