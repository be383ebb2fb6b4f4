package vn.conglang.newsroom.moderation;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.EditionId;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.newsroom.Action;
import vn.conglang.newsroom.edition.Dossier;
import vn.conglang.newsroom.edition.Dossiers;
import vn.conglang.newsroom.edition.Edition;
import vn.conglang.newsroom.edition.Editions;
import vn.conglang.newsroom.edition.Guards;
import vn.conglang.newsroom.edition.Passage;
import vn.conglang.newsroom.edition.Reasons;
import vn.conglang.newsroom.edition.Verb;
import vn.conglang.people.Member;
import vn.conglang.people.Post;
import vn.conglang.regulation.Approval;

/** A deputy recommends an item to the head, in sections that ask for both (5.b). */
@Component
public class RecommendEdition implements Verb {

    private final Dossiers dossiers;
    private final Editions editions;
    private final Passage passage;

    RecommendEdition(Dossiers dossiers, Editions editions, Passage passage) {
        this.dossiers = dossiers;
        this.editions = editions;
        this.passage = passage;
    }

    @Override
    public Action action(Edition edition, Member who) {
        return Action.RECOMMEND;
    }

    @Override
    public List<Refusal> refusals(Dossier dossier, Member who) {
        var first = Guards.mayTake(dossier.edition(), Action.RECOMMEND, who);
        if (!first.isEmpty()) {
            return first;
        }
        if (dossier.edition().asksFor() != Approval.DEPUTY_THEN_HEAD) {
            return List.of(Reasons.of("RecommendationNotAsked", "5.b"));
        }
        return Reasons.all(
                Reasons.when(!who.holds(Post.DEPUTY_EDITOR), "DeputyOnly", "5.b"),
                Reasons.when(dossier.edition().recommended() != null, "AlreadyRecommended", "5.b"),
                Guards.isStrangerTo(dossier, who),
                Guards.noMarking(dossier));
    }

    /**
     * @param version the edition's version that the deputy had before them
     */
    @Transactional
    public void recommend(EditionId id, long version, Member who) {
        var dossier = dossiers.open(id, this, who);
        Refused.unlessEmpty(Guards.asShown(dossier.edition(), version));
        editions.recommended(id, who);
        passage.take(dossier, Action.RECOMMEND, Leaders.in(Post.DEPUTY_EDITOR, who), "");
    }
}
