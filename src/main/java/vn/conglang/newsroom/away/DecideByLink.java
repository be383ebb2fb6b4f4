package vn.conglang.newsroom.away;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.desk.Permission;
import vn.conglang.newsroom.edition.Dossier;
import vn.conglang.newsroom.edition.Dossiers;
import vn.conglang.newsroom.edition.Guards;
import vn.conglang.newsroom.edition.NoSuchEdition;
import vn.conglang.newsroom.edition.Passage;
import vn.conglang.newsroom.edition.Reasons;
import vn.conglang.newsroom.edition.Verb;
import vn.conglang.newsroom.moderation.ApproveEdition;
import vn.conglang.newsroom.moderation.RejectEdition;
import vn.conglang.newsroom.moderation.SendBackEdition;
import vn.conglang.people.Member;
import vn.conglang.people.signin.Reauthentication;
import vn.conglang.people.signin.Reauthentication.Proof;

/**
 * A leader decides by a link, once, having shown anew who they are (4.3, 18). The decision is that
 * of the desk: the same verb, with the version to which the link is bound.
 */
@Component
public class DecideByLink {

    private final DecisionLinks links;
    private final Dossiers dossiers;
    private final ApproveEdition approving;
    private final SendBackEdition returning;
    private final RejectEdition rejecting;
    private final Reauthentication reauthentication;
    private final OfficeClock clock;
    private final ApplicationEventPublisher events;

    DecideByLink(
            DecisionLinks links,
            Dossiers dossiers,
            ApproveEdition approving,
            SendBackEdition returning,
            RejectEdition rejecting,
            Reauthentication reauthentication,
            OfficeClock clock,
            ApplicationEventPublisher events) {
        this.links = links;
        this.dossiers = dossiers;
        this.approving = approving;
        this.returning = returning;
        this.rejecting = rejecting;
        this.reauthentication = reauthentication;
        this.clock = clock;
        this.events = events;
    }

    /** The link, for its leader; nothing for everybody else. */
    public Optional<DecisionLink> find(String token, Member who) {
        return links.find(token).filter(link -> link.leader().equals(who.id()));
    }

    /** Why this leader may not decide so now; what they still have to type is not asked for. */
    public List<Refusal> refusals(
            DecisionLink link, LeaderDecision decision, Dossier dossier, Member who) {
        var ended = Ended.reasons(link, clock.instant());
        return ended.isEmpty()
                ? Reasons.all(
                        Guards.asShown(dossier.edition(), link.version()),
                        verb(decision).refusals(dossier, who))
                : ended;
    }

    /**
     * Refused before anybody is asked for a password where it would be refused anyway, and looked
     * at again while the edition is held: two taps, or the link and the desk, decide once.
     */
    public void decide(
            String token, LeaderDecision decision, String reason, Proof proof, Member who) {
        var shown = find(token, who).orElseThrow(NoSuchEdition::new);
        var dossier = dossiers.find(shown.edition(), who).orElseThrow(NoSuchEdition::new);
        Refused.unlessEmpty(
                Reasons.all(refusals(shown, decision, dossier, who), explained(decision, reason)));
        reauthentication.confirm(
                who,
                proof,
                () -> refuseUnlessOpen(shown, decision, who),
                () -> take(shown, decision, reason, who));
    }

    private static List<Refusal> explained(LeaderDecision decision, String reason) {
        return decision.needsReason() ? Guards.reasonGiven(reason, "4.3") : List.of();
    }

    private void refuseUnlessOpen(DecisionLink shown, LeaderDecision decision, Member who) {
        var dossier = dossiers.lock(shown.edition(), who);
        var link = links.find(shown.id()).orElseThrow();
        Refused.unlessEmpty(refusals(link, decision, dossier, who));
    }

    private void take(DecisionLink link, LeaderDecision decision, String reason, Member who) {
        if (!links.use(link.id(), decision)) {
            throw new Refused(List.of(Reasons.of("DecisionLinkExpired", "4.3")));
        }
        var facts = Passage.facts(dossiers.find(link.edition(), who).orElseThrow());
        switch (decision) {
            case APPROVE -> approving.approve(link.edition(), link.version(), who);
            case SEND_BACK -> returning.sendBack(link.edition(), link.version(), reason, who);
            case REJECT -> rejecting.reject(link.edition(), link.version(), reason, who);
        }
        events.publishEvent(
                new DecisionLinkChanged(
                        "decide-by-link",
                        facts,
                        Map.of("decision", decision.name(), "madeBy", link.by()),
                        who.as(Permission.MODERATE)));
    }

    private Verb verb(LeaderDecision decision) {
        return switch (decision) {
            case APPROVE -> approving;
            case SEND_BACK -> returning;
            case REJECT -> rejecting;
        };
    }
}
