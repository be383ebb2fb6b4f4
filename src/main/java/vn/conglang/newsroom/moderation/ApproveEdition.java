package vn.conglang.newsroom.moderation;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.EditionId;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.newsroom.Action;
import vn.conglang.newsroom.content.Fingerprint;
import vn.conglang.newsroom.edition.Dossier;
import vn.conglang.newsroom.edition.Dossiers;
import vn.conglang.newsroom.edition.Edition;
import vn.conglang.newsroom.edition.Editions;
import vn.conglang.newsroom.edition.Guards;
import vn.conglang.newsroom.edition.Passage;
import vn.conglang.newsroom.edition.Reasons;
import vn.conglang.newsroom.edition.Revisions;
import vn.conglang.newsroom.edition.Verb;
import vn.conglang.people.Member;
import vn.conglang.people.Post;
import vn.conglang.regulation.Approval;

/**
 * A leader who neither wrote, nor edited, nor presented an item approves it (4.3, 5.b). What
 * exactly was approved is remembered by its fingerprint; nothing else can be published.
 */
@Component
public class ApproveEdition implements Verb {

    private final Dossiers dossiers;
    private final Editions editions;
    private final Revisions revisions;
    private final Passage passage;

    ApproveEdition(Dossiers dossiers, Editions editions, Revisions revisions, Passage passage) {
        this.dossiers = dossiers;
        this.editions = editions;
        this.revisions = revisions;
        this.passage = passage;
    }

    @Override
    public Action action(Edition edition, Member who) {
        return Action.APPROVE;
    }

    @Override
    public List<Refusal> refusals(Dossier dossier, Member who) {
        var first = Guards.mayTake(dossier.edition(), Action.APPROVE, who);
        return first.isEmpty()
                ? Reasons.all(
                        isAskedFor(dossier, who),
                        Guards.isStrangerTo(dossier, who),
                        Guards.noMarking(dossier),
                        Guards.allRead(dossier))
                : first;
    }

    private static List<Refusal> isAskedFor(Dossier dossier, Member who) {
        var asked = dossier.edition().asksFor();
        if (asked == Approval.ANY_LEADER) {
            return List.of();
        }
        var recommended = dossier.edition().recommended();
        var needsDeputy = asked == Approval.DEPUTY_THEN_HEAD;
        return Reasons.all(
                Reasons.when(!who.holds(Post.HEAD_EDITOR), "HeadOnly", "4.3"),
                Reasons.when(needsDeputy && recommended == null, "DeputyFirst", "5.b"),
                Reasons.when(
                        needsDeputy && recommended != null && recommended.id().equals(who.id()),
                        "ApproverRecommendedIt",
                        "5.b"));
    }

    /**
     * @param version the edition's version that the leader had before them
     */
    @Transactional
    public void approve(EditionId id, long version, Member who) {
        var dossier = dossiers.open(id, this, who);
        var stored = stored(dossier);
        Refused.unlessEmpty(
                Reasons.all(
                        Guards.asShown(dossier.edition(), version),
                        Guards.isShownAsKept(dossier, stored)));
        editions.approved(id, who, stored);
        passage.take(dossier, Action.APPROVE, Leaders.approving(dossier.edition(), who), "");
    }

    /** What lies in the database: that, and nothing made of it, is published (7.2). */
    private Fingerprint stored(Dossier dossier) {
        var edition = dossier.edition();
        return revisions
                .stored(edition.revision())
                .fingerprint(edition.unit())
                .with(edition.change());
    }
}
