package vn.conglang.newsroom.workflow;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.EditionId;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.desk.Permission;
import vn.conglang.newsroom.Action;
import vn.conglang.newsroom.content.ContentRules;
import vn.conglang.people.Member;

/** Presents an edited item to the leaders, once the checklist is complete (8.b, 8.c). */
@Component
public class PresentEdition implements Verb {

    private final Dossiers dossiers;
    private final Editions editions;
    private final Passage passage;

    PresentEdition(Dossiers dossiers, Editions editions, Passage passage) {
        this.dossiers = dossiers;
        this.editions = editions;
        this.passage = passage;
    }

    @Override
    public Action action(Edition edition, Member who) {
        return Action.PRESENT;
    }

    @Override
    public List<Refusal> refusals(Dossier dossier, Member who) {
        var first = Guards.mayTake(dossier.edition(), Action.PRESENT, who);
        return first.isEmpty()
                ? Reasons.all(
                        ContentRules.refusesPresenting(dossier.content()),
                        Guards.noMarking(dossier))
                : first;
    }

    /**
     * @param version the edition's version that this person had before them
     */
    @Transactional
    public void present(EditionId id, long version, Member who) {
        var dossier = dossiers.open(id, this, who);
        Refused.unlessEmpty(Guards.asShown(dossier.edition(), version));
        editions.presented(id, who);
        passage.take(dossier, Action.PRESENT, who.as(Permission.PRESENT), "");
    }
}
