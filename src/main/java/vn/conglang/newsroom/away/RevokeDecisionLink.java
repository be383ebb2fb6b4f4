package vn.conglang.newsroom.away;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.Clause;
import vn.conglang.core.EditionId;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.desk.Permission;
import vn.conglang.newsroom.edition.Dossiers;
import vn.conglang.newsroom.edition.NoSuchEdition;
import vn.conglang.newsroom.edition.Passage;
import vn.conglang.newsroom.edition.Reasons;
import vn.conglang.people.Member;

/** Takes a link back before its leader used it: whoever may make one for that leader (8.b). */
@Component
public class RevokeDecisionLink {

    private final Dossiers dossiers;
    private final DecisionLinks links;
    private final OfficeClock clock;
    private final ApplicationEventPublisher events;

    RevokeDecisionLink(
            Dossiers dossiers,
            DecisionLinks links,
            OfficeClock clock,
            ApplicationEventPublisher events) {
        this.dossiers = dossiers;
        this.links = links;
        this.clock = clock;
        this.events = events;
    }

    public List<Refusal> refusals(DecisionLink link, Member who) {
        var isTheirs =
                who.may(Permission.PRESENT)
                        || (who.may(Permission.MODERATE) && link.leader().equals(who.id()));
        return isTheirs
                ? Ended.reasons(link, clock.instant())
                : List.of(Reasons.notPermitted(Clause.of("8.b")));
    }

    @Transactional
    public void revoke(EditionId id, DecisionLinkId linkId, Member who) {
        var dossier = dossiers.lock(id, who);
        var link =
                links.find(linkId)
                        .filter(found -> found.edition().equals(id))
                        .orElseThrow(NoSuchEdition::new);
        Refused.unlessEmpty(refusals(link, who));
        // Whoever decides by it holds the edition; so it cannot have been used meanwhile.
        if (links.revoke(linkId, who)) {
            events.publishEvent(
                    new DecisionLinkChanged(
                            "revoke-decision-link",
                            Passage.facts(dossier),
                            Map.of("leader", link.leaderName()),
                            MakeDecisionLink.maker(who)));
        }
    }
}
