package vn.conglang.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.conglang.audit.Trail;
import vn.conglang.audit.TrailFilter;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.people.Member;
import vn.conglang.people.Office;
import vn.conglang.people.Post;
import vn.conglang.regulation.Amendment.State;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;

/**
 * The rules change by a decision that one person enters and another confirms, from a day on and
 * never backwards.
 */
@RoomTest
@Clause({"16", "19"})
class AmendmentTests {

    // Far ahead and apart, so that no test meets another's amendments or today's rules.
    private static final AtomicInteger YEAR = new AtomicInteger(2100);

    @Autowired Members members;
    @Autowired EnterAmendment enter;
    @Autowired DecideAmendment decide;
    @Autowired Amendments amendments;
    @Autowired Regulation regulation;
    @Autowired Trail trail;

    private final LocalDate day = LocalDate.of(YEAR.getAndIncrement(), 1, 1);
    private final Instant now = day.minusDays(30).atTime(9, 0).atZone(OfficeClock.ZONE).toInstant();

    @Test
    void aConfirmedAmendmentIsInForceFromItsDayOn() {
        var before = rulesOn(day.minusDays(1)).itemsPerMonth();
        var id = entered(proposal("ITEMS_PER_MONTH", Integer.toString(before + 1)));
        assertThat(rulesOn(day).itemsPerMonth()).isEqualTo(before);

        confirmed(id);

        assertThat(rulesOn(day.minusDays(1)).itemsPerMonth()).isEqualTo(before);
        assertThat(rulesOn(day).itemsPerMonth()).isEqualTo(before + 1);
        var by = rulesOn(day).get(Rule.ITEMS_PER_MONTH).by();
        assertThat(by).isNotNull().extracting(Amendment::id).isEqualTo(id);
    }

    @Test
    void aDeclinedAmendmentChangesNothingAndFreesItsDay() {
        var before = rulesOn(day).approval();
        var id = entered(proposal("APPROVAL", other(before)));
        at(() -> decide.decline(members.deputy(), id, "Chưa cần thiết"));
        assertThat(rulesOn(day).approval()).isEqualTo(before);
        assertThat(state(id)).isEqualTo(State.DECLINED);
        entered(proposal("APPROVAL", other(before)));
    }

    @Test
    void anAmendmentThatWaitsCanBeWithdrawn() {
        var id = entered(proposal("APPROVAL", other(rulesOn(day).approval())));
        at(() -> decide.withdraw(members.standingOffice(), id));
        assertThat(state(id)).isEqualTo(State.WITHDRAWN);
        assertThat(refusals(() -> confirmed(id))).containsExactly("AlreadyDecided");
    }

    @Test
    void everyStepIsInTheTrail() {
        var id = entered(proposal("APPROVAL", other(rulesOn(day).approval())));
        confirmed(id);
        assertThat(trail.search(TrailFilter.about("amendment", id.toString()), null, 10))
                .extracting(entry -> entry.action())
                .containsExactly("regulation.confirm-amendment", "regulation.enter-amendment");
    }

    @Test
    void nothingBeginsInThePast() {
        var past = proposal("APPROVAL", "HEAD_ONLY", day.minusDays(31));
        assertThat(refusals(() -> entered(past))).contains("BeginsInThePast");
    }

    @Test
    void itMayBeginToday() {
        var today = day.minusDays(30);
        var id = entered(proposal("APPROVAL", other(rulesOn(today).approval()), today));
        confirmed(id);
        assertThat(rulesOn(today).get(Rule.APPROVAL).by()).isNotNull();
    }

    @Test
    void whatWaitedBeyondItsDayIsNotConfirmed() {
        var id = entered(proposal("APPROVAL", other(rulesOn(day).approval())));
        var late = day.plusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant();
        var leader = members.deputy();
        assertThat(refusals(() -> OfficeClock.at(late, () -> decide.confirm(leader, id))))
                .containsExactly("ItsDayHasPassed");
    }

    @Test
    void aRuleHasOneAmendmentADay() {
        entered(proposal("APPROVAL", other(rulesOn(day).approval())));
        var again = proposal("APPROVAL", other(rulesOn(day).approval()));
        assertThat(refusals(() -> entered(again))).containsExactly("AnotherOnThatDay");
    }

    @Test
    void ofTwoEnteredAtOnceForOneDayOneStands() throws Exception {
        var same = proposal("APPROVAL", other(rulesOn(day).approval()));
        assertThat(atOnce(() -> entered(same))).isEqualTo(1);
    }

    @Test
    void ofTwoConfirmationsAtOnceOneCounts() throws Exception {
        var id = entered(proposal("APPROVAL", other(rulesOn(day).approval())));
        assertThat(atOnce(() -> confirmed(id))).isEqualTo(1);
    }

    @RepeatedTest(3)
    @Clause({"12.6.a", "12.6.b"})
    void ofTwoThatDoNotFitEachOtherOneIsConfirmed() throws Exception {
        var before = rulesOn(day);
        var first = entered(proposal("ANSWER_WITHIN_AUTHORITY", "7"));
        var second = entered(proposal("ANSWER_WITH_COORDINATION", "6"));

        assertThat(atOnce(() -> confirmed(first), () -> confirmed(second))).isEqualTo(1);

        // Later days, on which other tests stand, keep the rules as they were.
        var changed =
                state(first) == State.CONFIRMED
                        ? Rule.ANSWER_WITHIN_AUTHORITY
                        : Rule.ANSWER_WITH_COORDINATION;
        confirmed(entered(proposal(changed.name(), before.get(changed).value(), day.plusDays(1))));
    }

    @Test
    void aNumberIsWrittenInOneWay() {
        var now = rulesOn(day).get(Rule.ITEMS_PER_MONTH).value();
        assertThat(refusals(() -> entered(proposal("ITEMS_PER_MONTH", "00" + now))))
                .containsExactly("NothingChanges");
    }

    @Test
    void nobodyDeclinesWithABook() {
        var id = entered(proposal("APPROVAL", other(rulesOn(day).approval())));
        var leader = members.deputy();
        assertThat(refusals(() -> at(() -> decide.decline(leader, id, "a".repeat(1_001)))))
                .containsExactly("TooLong");
    }

    @Test
    void itIsConfirmedOnce() {
        var id = entered(proposal("APPROVAL", other(rulesOn(day).approval())));
        confirmed(id);
        assertThat(refusals(() -> confirmed(id))).containsExactly("AlreadyDecided");
    }

    @Test
    void nothingIsConfirmedThatDoesNotExist() {
        assertThat(refusals(() -> confirmed(new AmendmentId(987654321))))
                .containsExactly("NoSuchOne");
    }

    @Test
    void declineNeedsAReason() {
        var id = entered(proposal("APPROVAL", other(rulesOn(day).approval())));
        var leader = members.deputy();
        assertThat(refusals(() -> at(() -> decide.decline(leader, id, ""))))
                .containsExactly("because.Missing");
    }

    @Test
    void theSameValueIsNoAmendment() {
        var same = proposal("APPROVAL", rulesOn(day).approval().name());
        assertThat(refusals(() -> entered(same))).containsExactly("NothingChanges");
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnce() {
        var empty =
                new ProposedAmendment(Rule.ITEMS_PER_MONTH, "nhiều", null, "", null, "", "", "");
        assertThat(refusals(() -> entered(empty)))
                .containsExactlyInAnyOrder(
                        "decisionNumber.Missing",
                        "decisionIssuer.Missing",
                        "decisionTitle.Missing",
                        "reason.Missing",
                        "DateMissing",
                        "DateMissing",
                        "NumberOutOfBounds");
    }

    @Test
    void aDecisionOfTomorrowDecidesNothing() {
        var p = proposal("APPROVAL", other(rulesOn(day).approval()));
        var tomorrow =
                new ProposedAmendment(
                        p.rule(),
                        p.value(),
                        p.effectiveFrom(),
                        p.decisionNumber(),
                        day,
                        p.decisionIssuer(),
                        p.decisionTitle(),
                        p.reason());
        assertThat(refusals(() -> entered(tomorrow))).containsExactly("DecisionNotYetMade");
    }

    @Test
    @Clause({"12.6.a", "12.6.b", "12.6.c"})
    void theShorterPeriodStaysTheShorterOne() {
        assertThat(refusals(() -> entered(proposal("ANSWER_WITHIN_AUTHORITY", "9"))))
                .containsExactly("PeriodsOutOfOrder");
        assertThat(refusals(() -> entered(proposal("ANSWER_AT_THE_LATEST", "7"))))
                .containsExactly("PeriodsOutOfOrder");
    }

    @ParameterizedTest
    @EnumSource(Post.class)
    void onlyTheStandingOfficeEnters(Post post) {
        var who = members.holding(post);
        var allowed = post == Post.STANDING_OFFICE;
        var proposal = proposal("APPROVAL", other(rulesOn(day).approval()));
        assertThat(refusals(() -> at(() -> enter.by(who, proposal))))
                .isEqualTo(allowed ? List.of() : List.of("MayNotAmend"));
    }

    @ParameterizedTest
    @EnumSource(Post.class)
    void onlyLeadersConfirmOrDecline(Post post) {
        var id = entered(proposal("APPROVAL", other(rulesOn(day).approval())));
        var who = members.holding(post);
        assertThat(refusals(() -> at(() -> decide.decline(who, id, "Không"))))
                .isEqualTo(post.isLeader() ? List.of() : List.of("MayNotConfirm"));
        if (!post.isLeader()) {
            assertThat(refusals(() -> at(() -> decide.confirm(who, id))))
                    .containsExactly("MayNotConfirm");
        }
    }

    @ParameterizedTest
    @EnumSource(Post.class)
    void onlyTheStandingOfficeWithdraws(Post post) {
        var id = entered(proposal("APPROVAL", other(rulesOn(day).approval())));
        var who = members.holding(post);
        assertThat(refusals(() -> at(() -> decide.withdraw(who, id))))
                .isEqualTo(post == Post.STANDING_OFFICE ? List.of() : List.of("MayNotAmend"));
    }

    @Test
    void whoeverEnteredItDoesNotConfirmIt() {
        var both = bothPosts(members.standingOffice(), members.deputy());
        var id = at(() -> enter.by(both, proposal("APPROVAL", other(rulesOn(day).approval()))));
        assertThat(refusals(() -> at(() -> decide.confirm(both, id))))
                .containsExactly("EnteredItThemselves");
    }

    @Test
    @Clause("16")
    void nobodyConfirmsInTheNameOfWhoEnteredIt() {
        var enterer = members.standingOffice();
        var id = at(() -> enter.by(enterer, proposal("APPROVAL", other(rulesOn(day).approval()))));
        var stand = members.nobody();
        var lent =
                new Office(
                        Post.DEPUTY_EDITOR,
                        null,
                        new Office.Delegator(enterer.id(), enterer.name()));
        var inTheirName = new Member(stand.id(), stand.name(), stand.unit(), List.of(lent));

        assertThat(refusals(() -> at(() -> decide.confirm(inTheirName, id))))
                .containsExactly("EnteredItThemselves");
    }

    private static Member bothPosts(Member one, Member another) {
        var offices = new ArrayList<>(one.offices());
        offices.addAll(another.offices());
        return new Member(one.id(), one.name(), one.unit(), offices);
    }

    private ProposedAmendment proposal(String rule, String value) {
        return proposal(rule, value, day);
    }

    private ProposedAmendment proposal(String rule, String value, LocalDate from) {
        return new ProposedAmendment(
                Rule.valueOf(rule),
                value,
                from,
                "15/QĐ-UBND",
                day.minusDays(40),
                "UBND huyện Mường Khương",
                "Sửa đổi Quy chế hoạt động của Ban Biên tập",
                "Theo kết luận giao ban");
    }

    private static String other(Approval approval) {
        return (approval == Approval.HEAD_ONLY ? Approval.ANY_LEADER : Approval.HEAD_ONLY).name();
    }

    private RuleSet rulesOn(LocalDate date) {
        return regulation.inForceOn(date);
    }

    private AmendmentId entered(ProposedAmendment proposal) {
        var office = members.standingOffice();
        return at(() -> enter.by(office, proposal));
    }

    private AmendmentId confirmed(AmendmentId id) {
        var leader = members.deputy();
        at(() -> decide.confirm(leader, id));
        return id;
    }

    private State state(AmendmentId id) {
        return amendments.find(id).orElseThrow().state();
    }

    private <T> T at(Supplier<T> work) {
        return OfficeClock.at(now, work);
    }

    private void at(Runnable work) {
        OfficeClock.at(now, work);
    }

    /** How many of two that try at the same moment come through. */
    private static long atOnce(Callable<AmendmentId> work) throws Exception {
        return atOnce(work, work);
    }

    private static long atOnce(Callable<AmendmentId> one, Callable<AmendmentId> another)
            throws Exception {
        try (var pool = Executors.newFixedThreadPool(2)) {
            var tries = pool.invokeAll(List.of(one, another));
            return tries.stream()
                    .filter(tried -> tried.state() == java.util.concurrent.Future.State.SUCCESS)
                    .count();
        }
    }

    private static List<String> refusals(Runnable work) {
        var refused = catchThrowableOfType(Refused.class, work::run);
        return refused == null
                ? List.of()
                : refused.reasons().stream()
                        .map(Refusal::key)
                        .map(key -> key.replace("regulation.refusal.", ""))
                        .toList();
    }
}
