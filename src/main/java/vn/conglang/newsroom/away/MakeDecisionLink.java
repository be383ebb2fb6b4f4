package vn.conglang.newsroom.away;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.Clause;
import vn.conglang.core.EditionId;
import vn.conglang.core.LinkSecret;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.core.StaffId;
import vn.conglang.desk.Permission;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.edition.Dossier;
import vn.conglang.newsroom.edition.Dossiers;
import vn.conglang.newsroom.edition.Edition;
import vn.conglang.newsroom.edition.Guards;
import vn.conglang.newsroom.edition.Passage;
import vn.conglang.newsroom.edition.Reasons;
import vn.conglang.newsroom.moderation.ApproveEdition;
import vn.conglang.newsroom.moderation.SendBackEdition;
import vn.conglang.people.Member;
import vn.conglang.people.Members;

/**
 * Makes the link by which one leader who is away decides on what was presented (4.3, 8.b). Whoever
 * presents may make it, and the leader in person; who has it in hand has nothing without the
 * leader's own sign-in.
 */
@Component
public class MakeDecisionLink {

    private static final String LEADER = "leader";

    private final Dossiers dossiers;
    private final DecisionLinks links;
    private final ApproveEdition approving;
    private final SendBackEdition returning;
    private final Members members;
    private final ApplicationEventPublisher events;

    MakeDecisionLink(
            Dossiers dossiers,
            DecisionLinks links,
            ApproveEdition approving,
            SendBackEdition returning,
            Members members,
            ApplicationEventPublisher events) {
        this.dossiers = dossiers;
        this.links = links;
        this.approving = approving;
        this.returning = returning;
        this.members = members;
        this.events = events;
    }

    /** Why this person may make none, whoever it is for; nothing where they may. */
    public List<Refusal> refusals(Edition edition, Member who) {
        if (!who.may(Permission.PRESENT) && !who.may(Permission.MODERATE)) {
            return List.of(Reasons.notPermitted(Clause.of("8.b")));
        }
        return edition.state() == EditionState.IN_REVIEW
                ? List.of()
                : List.of(Reasons.notThisState(edition.state(), Clause.of("4.3")));
    }

    /** The leaders for whom this person may make one: those who could decide on it. */
    public List<Member> leaders(Dossier dossier, Member who) {
        var possible = who.may(Permission.PRESENT) ? members.everybody() : List.of(who);
        return possible.stream().filter(leader -> couldDecide(dossier, leader)).toList();
    }

    private boolean couldDecide(Dossier dossier, Member leader) {
        return leader.may(Permission.MODERATE)
                && approving.refusals(dossier, leader).isEmpty()
                && returning.refusals(dossier, leader).isEmpty();
    }

    /**
     * @param version the edition's version that this person had before them
     */
    @Transactional
    public MadeLink make(EditionId id, long version, @Nullable StaffId leader, Member who) {
        var dossier = dossiers.lock(id, who);
        var edition = dossier.edition();
        Refused.unlessEmpty(refusals(edition, who));
        Refused.unlessEmpty(Guards.asShown(edition, version));
        var decides = leader(dossier, leader, who);
        var secret = LinkSecret.fresh();
        var expires = links.keep(secret, edition, decides, who);
        events.publishEvent(
                new DecisionLinkChanged(
                        "make-decision-link",
                        Passage.facts(dossier),
                        Map.of("leader", decides.name()),
                        maker(who)));
        return new MadeLink(id, decides.name(), secret, expires);
    }

    private Member leader(Dossier dossier, @Nullable StaffId id, Member who) {
        if (id == null) {
            throw new Refused(List.of(Reasons.of("LeaderMissing", "4.3").at(LEADER)));
        }
        return leaders(dossier, who).stream()
                .filter(leader -> leader.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        new Refused(List.of(Reasons.of("LeaderCannotDecide", "4.3").at(LEADER))));
    }

    /** In which post somebody deals with links: who presents them, or a leader for themselves. */
    static vn.conglang.audit.Actor maker(Member who) {
        return who.as(who.may(Permission.PRESENT) ? Permission.PRESENT : Permission.MODERATE);
    }
}
