package vn.conglang.newsroom.moderation;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.EditionId;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.desk.Permission;
import vn.conglang.newsroom.Action;
import vn.conglang.newsroom.edition.Dossier;
import vn.conglang.newsroom.edition.Dossiers;
import vn.conglang.newsroom.edition.Edition;
import vn.conglang.newsroom.edition.Guards;
import vn.conglang.newsroom.edition.Passage;
import vn.conglang.newsroom.edition.Reasons;
import vn.conglang.newsroom.edition.Verb;
import vn.conglang.people.Member;

/**
 * Takes what is approved back to the editors' table, with a reason: its approval is gone, as with
 * any change of its text (7.2). So what may no longer be published as it was approved can go the
 * way again.
 */
@Component
public class ReviseEdition implements Verb {

    private final Dossiers dossiers;
    private final Passage passage;

    ReviseEdition(Dossiers dossiers, Passage passage) {
        this.dossiers = dossiers;
        this.passage = passage;
    }

    @Override
    public Action action(Edition edition, Member who) {
        return Action.REVISE;
    }

    @Override
    public List<Refusal> refusals(Dossier dossier, Member who) {
        return Guards.mayTake(dossier.edition(), Action.REVISE, who);
    }

    /**
     * @param version the edition's version that this person had before them
     */
    @Transactional
    public void revise(EditionId id, long version, String reason, Member who) {
        var dossier = dossiers.open(id, this, who);
        Refused.unlessEmpty(
                Reasons.all(
                        Guards.asShown(dossier.edition(), version),
                        Guards.reasonGiven(reason, "7.2")));
        passage.take(dossier, Action.REVISE, who.as(Permission.EDIT), reason);
    }
}
