package vn.conglang.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.Clause;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.desk.Permission;
import vn.conglang.people.Member;

/**
 * Enters a change of a rule; it waits until a leader confirms it (16, 19). It cannot begin in the
 * past: running cases keep the rules they began under.
 */
@Service
public class EnterAmendment {

    private static final Clause CLAUSE = Clause.of("16");

    private final Amendments amendments;
    private final Regulation regulation;
    private final Harmony harmony;
    private final OfficeClock clock;
    private final ApplicationEventPublisher events;

    EnterAmendment(
            Amendments amendments,
            Regulation regulation,
            Harmony harmony,
            OfficeClock clock,
            ApplicationEventPublisher events) {
        this.amendments = amendments;
        this.regulation = regulation;
        this.harmony = harmony;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public AmendmentId by(Member who, ProposedAmendment proposed) {
        Refused.unlessEmpty(refusals(who, proposed));
        var id = add(who, proposed);
        var entered = amendments.find(id).orElseThrow();
        events.publishEvent(
                new RuleAmended(
                        who.as(Permission.AMEND_RULES), "enter", entered, entered.reason()));
        return id;
    }

    // Somebody may have entered one for the same day since the refusals were asked.
    private AmendmentId add(Member who, ProposedAmendment proposed) {
        try {
            return amendments.add(proposed, who.id(), clock.instant());
        } catch (DuplicateKeyException e) {
            throw new Refused(List.of(takenDay()));
        }
    }

    public List<Refusal> refusals(Member who, ProposedAmendment proposed) {
        var reasons = new ArrayList<Refusal>();
        if (!who.may(Permission.AMEND_RULES)) {
            reasons.add(Refusal.of("regulation.refusal.MayNotAmend", CLAUSE));
        }
        addAboutDecision(proposed, reasons);
        reasons.addAll(proposed.tooLong());
        addAboutDay(proposed.rule(), proposed.effectiveFrom(), reasons);
        addAboutValue(proposed, reasons);
        return reasons;
    }

    private void addAboutDecision(ProposedAmendment proposed, List<Refusal> reasons) {
        require(proposed.decisionNumber(), "decisionNumber", reasons);
        require(proposed.decisionIssuer(), "decisionIssuer", reasons);
        require(proposed.decisionTitle(), "decisionTitle", reasons);
        require(proposed.reason(), "reason", reasons);
        var date = proposed.decisionDate();
        if (date == null) {
            reasons.add(Refusal.of("regulation.refusal.DateMissing").at("decisionDate"));
        } else if (date.isAfter(clock.today())) {
            reasons.add(Refusal.of("regulation.refusal.DecisionNotYetMade").at("decisionDate"));
        }
    }

    private static void require(String text, String field, List<Refusal> reasons) {
        if (text.isEmpty()) {
            reasons.add(Refusal.of("regulation.refusal." + field + ".Missing").at(field));
        }
    }

    private void addAboutDay(Rule rule, @Nullable LocalDate from, List<Refusal> reasons) {
        if (from == null) {
            reasons.add(Refusal.of("regulation.refusal.DateMissing").at("effectiveFrom"));
        } else if (from.isBefore(clock.today())) {
            reasons.add(
                    Refusal.of("regulation.refusal.BeginsInThePast", CLAUSE).at("effectiveFrom"));
        } else if (amendments.hasOneOn(rule, from)) {
            reasons.add(takenDay());
        }
    }

    private void addAboutValue(ProposedAmendment proposed, List<Refusal> reasons) {
        var rule = proposed.rule();
        if (!rule.type().accepts(proposed.value())) {
            reasons.add(Bounds.of(rule).at("value"));
            return;
        }
        var from = proposed.effectiveFrom();
        if (from != null) {
            var then = regulation.inForceOn(from);
            if (then.get(rule).value().equals(proposed.value())) {
                reasons.add(Refusal.of("regulation.refusal.NothingChanges", CLAUSE).at("value"));
            }
            reasons.addAll(harmony.refusals(rule, proposed.value(), from));
        }
    }

    private static Refusal takenDay() {
        return Refusal.of("regulation.refusal.AnotherOnThatDay", CLAUSE).at("effectiveFrom");
    }
}
