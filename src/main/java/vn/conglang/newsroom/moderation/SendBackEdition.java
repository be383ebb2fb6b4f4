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

/** A leader gives an item back to the editors, with a reason (4.3). */
@Component
public class SendBackEdition implements Verb {

    private final Dossiers dossiers;
    private final Passage passage;

    SendBackEdition(Dossiers dossiers, Passage passage) {
        this.dossiers = dossiers;
        this.passage = passage;
    }

    @Override
    public Action action(Edition edition, Member who) {
        return Action.SEND_BACK;
    }

    @Override
    public List<Refusal> refusals(Dossier dossier, Member who) {
        return Guards.mayTake(dossier.edition(), Action.SEND_BACK, who);
    }

    /**
     * @param version the edition's version that this person read
     */
    @Transactional
    public void sendBack(EditionId id, long version, String reason, Member who) {
        var dossier = dossiers.open(id, this, who);
        Refused.unlessEmpty(
                Reasons.all(
                        Guards.asShown(dossier.edition(), version),
                        Guards.reasonGiven(reason, "4.3")));
        passage.take(dossier, Action.SEND_BACK, who.as(Permission.MODERATE), reason);
    }
}
