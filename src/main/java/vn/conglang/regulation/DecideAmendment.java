package vn.conglang.regulation;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.Clause;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.core.StaffId;
import vn.conglang.desk.Permission;
import vn.conglang.people.Member;
import vn.conglang.people.Office;
import vn.conglang.regulation.Amendment.State;

/**
 * Ends the waiting of an amendment: a leader confirms or declines it, the standing office withdraws
 * it (16, 19). Who entered it does not confirm it, and nobody does in that person's name. Decisions
 * are taken one after the other: of two at once, the second is judged by what the first made.
 */
@Service
public class DecideAmendment {

    private static final Clause CLAUSE = Clause.of("16");

    private final Amendments amendments;
    private final Harmony harmony;
    private final OfficeClock clock;
    private final ApplicationEventPublisher events;

    DecideAmendment(
            Amendments amendments,
            Harmony harmony,
            OfficeClock clock,
            ApplicationEventPublisher events) {
        this.amendments = amendments;
        this.harmony = harmony;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public void confirm(Member who, AmendmentId id) {
        var amendment = lock(id);
        Refused.unlessEmpty(refusalsToConfirm(who, amendment));
        decide(who, Permission.CONFIRM_RULES, amendment, State.CONFIRMED, "confirm", "");
    }

    @Transactional
    public void decline(Member who, AmendmentId id, String because) {
        var amendment = lock(id);
        var reasons = refusalsToDecline(who, amendment);
        addUnlessGiven(because, reasons);
        Refused.unlessEmpty(reasons);
        decide(who, Permission.CONFIRM_RULES, amendment, State.DECLINED, "decline", because);
    }

    @Transactional
    public void withdraw(Member who, AmendmentId id) {
        var amendment = lock(id);
        Refused.unlessEmpty(refusalsToWithdraw(who, amendment));
        decide(who, Permission.AMEND_RULES, amendment, State.WITHDRAWN, "withdraw", "");
    }

    public List<Refusal> refusalsToConfirm(Member who, Amendment amendment) {
        var reasons = refusalsToDecline(who, amendment);
        if (amendment.entered().by().equals(who.id()) || isNameOf(amendment.entered().by(), who)) {
            reasons.add(Refusal.of("regulation.refusal.EnteredItThemselves", CLAUSE));
        }
        if (amendment.isWaiting() && amendment.effectiveFrom().isBefore(clock.today())) {
            reasons.add(Refusal.of("regulation.refusal.ItsDayHasPassed", CLAUSE));
        }
        reasons.addAll(
                harmony.refusals(amendment.rule(), amendment.value(), amendment.effectiveFrom()));
        return reasons;
    }

    /** Somebody who confirms only in the name of whoever entered it is no second person. */
    private static boolean isNameOf(StaffId enterer, Member who) {
        var confirming =
                who.offices().stream()
                        .filter(office -> office.post().grants(Permission.CONFIRM_RULES))
                        .map(Office::delegator)
                        .toList();
        return !confirming.isEmpty()
                && confirming.stream().allMatch(by -> by != null && by.id().equals(enterer));
    }

    public List<Refusal> refusalsToDecline(Member who, Amendment amendment) {
        var reasons = new ArrayList<Refusal>();
        if (!who.may(Permission.CONFIRM_RULES)) {
            reasons.add(Refusal.of("regulation.refusal.MayNotConfirm", CLAUSE));
        }
        addUnlessWaiting(amendment, reasons);
        return reasons;
    }

    public List<Refusal> refusalsToWithdraw(Member who, Amendment amendment) {
        var reasons = new ArrayList<Refusal>();
        if (!who.may(Permission.AMEND_RULES)) {
            reasons.add(Refusal.of("regulation.refusal.MayNotAmend", CLAUSE));
        }
        addUnlessWaiting(amendment, reasons);
        return reasons;
    }

    private static void addUnlessWaiting(Amendment amendment, List<Refusal> reasons) {
        if (!amendment.isWaiting()) {
            reasons.add(Refusal.of("regulation.refusal.AlreadyDecided", CLAUSE));
        }
    }

    private static void addUnlessGiven(String because, List<Refusal> reasons) {
        if (because.isEmpty()) {
            reasons.add(Refusal.of("regulation.refusal.because.Missing").at("because"));
        }
        reasons.addAll(ProposedAmendment.tooLong("because", because));
    }

    private Amendment lock(AmendmentId id) {
        amendments.keepForThisTransaction();
        return amendments
                .lock(id)
                .orElseThrow(
                        () -> new Refused(List.of(Refusal.of("regulation.refusal.NoSuchOne"))));
    }

    private void decide(
            Member who,
            Permission as,
            Amendment amendment,
            State state,
            String verb,
            String because) {
        amendments.decide(amendment.id(), state, who.id(), clock.instant(), because);
        events.publishEvent(new RuleAmended(who.as(as), verb, amendment, because));
    }
}
