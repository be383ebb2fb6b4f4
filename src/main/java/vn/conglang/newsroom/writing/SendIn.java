package vn.conglang.newsroom.writing;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.EditionId;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.desk.Permission;
import vn.conglang.newsroom.Action;
import vn.conglang.newsroom.Declarations;
import vn.conglang.newsroom.Transitions;
import vn.conglang.newsroom.edition.Dossier;
import vn.conglang.newsroom.edition.Dossiers;
import vn.conglang.newsroom.edition.Edition;
import vn.conglang.newsroom.edition.Editions;
import vn.conglang.newsroom.edition.Guards;
import vn.conglang.newsroom.edition.Passage;
import vn.conglang.newsroom.edition.Reasons;
import vn.conglang.newsroom.edition.Verb;
import vn.conglang.people.Member;

/**
 * The writer hands an item in. What a unit provides goes to the unit's head first; what the head
 * sends, or somebody in their own name, goes to the standing office at once (10.1, 14.1).
 */
@Component
public class SendIn implements Verb {

    private final Dossiers dossiers;
    private final Editions editions;
    private final Passage passage;
    private final UnitChoice units;

    SendIn(Dossiers dossiers, Editions editions, Passage passage, UnitChoice units) {
        this.dossiers = dossiers;
        this.editions = editions;
        this.passage = passage;
        this.units = units;
    }

    @Override
    public Action action(Edition edition, Member who) {
        // What came by counter bears the head's signature on paper.
        return edition.unit() == null
                        || Guards.isHeadOf(edition.unit(), who)
                        || edition.channel().isByStaff()
                ? Action.SUBMIT
                : Action.SEND_FOR_SIGN_OFF;
    }

    @Override
    public List<Refusal> refusals(Dossier dossier, Member who) {
        var edition = dossier.edition();
        var action = action(edition, who);
        if (!edition.submitter().equals(who.id())) {
            return List.of(Reasons.notPermitted(Transitions.clause(action)));
        }
        var first = Guards.mayTake(edition, action, who);
        return first.isEmpty()
                ? Reasons.all(Guards.maySend(dossier), toWhom(edition, action, who))
                : first;
    }

    private List<Refusal> toWhom(Edition edition, Action action, Member who) {
        var unit = edition.unit();
        if (edition.channel().isByStaff()) {
            return List.of();
        }
        return Reasons.all(
                units.refusals(unit, who),
                Reasons.when(
                        unit != null && action == Action.SEND_FOR_SIGN_OFF && !units.hasHead(unit),
                        "UnitWithoutHead",
                        "10.1"));
    }

    /**
     * @param version the edition's version that the writer declares for
     */
    @Transactional
    public void send(EditionId id, long version, Declarations declarations, Member who) {
        var dossier = dossiers.lock(id, who);
        Refused.unlessEmpty(
                Reasons.all(
                        refusals(dossier, who),
                        declarations.refusals(),
                        Guards.asShown(dossier.edition(), version)));
        var edition = dossier.edition();
        var action = action(edition, who);
        passage.declare(edition, declarations, who);
        if (action == Action.SUBMIT && Guards.isHeadOf(edition.unit(), who)) {
            editions.signedOff(id, who);
        }
        passage.take(dossier, action, who.as(Permission.WRITE), "");
    }
}
