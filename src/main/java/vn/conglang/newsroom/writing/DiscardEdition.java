package vn.conglang.newsroom.writing;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.EditionId;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.desk.Permission;
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
import vn.conglang.people.Member;

/**
 * Gives up what was not sent in: the writer their own draft or what came back to them; the desk
 * what came back to somebody who never sends it again, so that it does not stand in the way of a
 * correction (4.1, 10.1). What was written stays readable in its history.
 */
@Component
public class DiscardEdition implements Verb {

    private final Dossiers dossiers;
    private final Passage passage;

    DiscardEdition(Dossiers dossiers, Passage passage) {
        this.dossiers = dossiers;
        this.passage = passage;
    }

    @Override
    public Action action(Edition edition, Member who) {
        return Action.DISCARD;
    }

    @Override
    public List<Refusal> refusals(Dossier dossier, Member who) {
        var edition = dossier.edition();
        var isOwn = edition.submitter().equals(who.id());
        var isDesk = who.may(Permission.RECEIVE) && edition.state() != EditionState.DRAFT;
        return isOwn || isDesk
                ? Guards.mayTake(edition, Action.DISCARD, who)
                : List.of(Reasons.notPermitted(Transitions.clause(Action.DISCARD)));
    }

    /**
     * @param version the edition's version that this person had before them
     */
    @Transactional
    public void discard(EditionId id, long version, String reason, Member who) {
        var dossier = dossiers.open(id, this, who);
        Refused.unlessEmpty(
                Reasons.all(
                        Guards.asShown(dossier.edition(), version),
                        Guards.reasonGiven(reason, "10.1")));
        var isOwn = dossier.edition().submitter().equals(who.id());
        var as = who.as(isOwn ? Permission.WRITE : Permission.RECEIVE);
        passage.take(dossier, Action.DISCARD, as, reason);
    }
}
