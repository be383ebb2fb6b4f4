package vn.conglang.newsroom.receiving;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.EditionId;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.newsroom.Action;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.Transitions;
import vn.conglang.newsroom.edition.Dossier;
import vn.conglang.newsroom.edition.Dossiers;
import vn.conglang.newsroom.edition.Edition;
import vn.conglang.newsroom.edition.Guards;
import vn.conglang.newsroom.edition.Passage;
import vn.conglang.newsroom.edition.Reasons;
import vn.conglang.newsroom.edition.Verb;
import vn.conglang.newsroom.writing.SignOffEdition;
import vn.conglang.people.Member;

/**
 * Gives an item back to its writer, with a reason: the unit's head before signing (10.1), the desk
 * after (8.a).
 */
@Component
public class ReturnEdition implements Verb {

    private final Dossiers dossiers;
    private final Passage passage;

    ReturnEdition(Dossiers dossiers, Passage passage) {
        this.dossiers = dossiers;
        this.passage = passage;
    }

    @Override
    public Action action(Edition edition, Member who) {
        return Action.RETURN;
    }

    @Override
    public List<Refusal> refusals(Dossier dossier, Member who) {
        var edition = dossier.edition();
        var first = Guards.mayTake(edition, Action.RETURN, who);
        return first.isEmpty() && edition.state() == EditionState.AT_SIGN_OFF
                ? SignOffEdition.isHead(edition, who)
                : first;
    }

    /**
     * @param version the edition's version that this person read
     */
    @Transactional
    public void giveBack(EditionId id, long version, String reason, Member who) {
        var dossier = dossiers.open(id, this, who);
        var row = Transitions.of(dossier.edition().state(), Action.RETURN).orElseThrow();
        Refused.unlessEmpty(
                Reasons.all(
                        Guards.asShown(dossier.edition(), version),
                        Guards.reasonGiven(reason, row.clause().label())));
        passage.take(dossier, Action.RETURN, who.as(row.needs()), reason);
    }
}
