package vn.conglang.newsroom.writing;

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
import vn.conglang.newsroom.edition.Editions;
import vn.conglang.newsroom.edition.Guards;
import vn.conglang.newsroom.edition.Passage;
import vn.conglang.newsroom.edition.Reasons;
import vn.conglang.newsroom.edition.Verb;
import vn.conglang.people.Member;

/** The unit's head signs what the unit provides, and answers for it from then on (10.1). */
@Component
public class SignOffEdition implements Verb {

    private final Dossiers dossiers;
    private final Editions editions;
    private final Passage passage;

    SignOffEdition(Dossiers dossiers, Editions editions, Passage passage) {
        this.dossiers = dossiers;
        this.editions = editions;
        this.passage = passage;
    }

    @Override
    public Action action(Edition edition, Member who) {
        return Action.SIGN_OFF;
    }

    @Override
    public List<Refusal> refusals(Dossier dossier, Member who) {
        var first = Guards.mayTake(dossier.edition(), Action.SIGN_OFF, who);
        return first.isEmpty()
                ? Reasons.all(isHead(dossier.edition(), who), Guards.maySend(dossier))
                : first;
    }

    public static List<Refusal> isHead(Edition edition, Member who) {
        return Reasons.when(!Guards.isHeadOf(edition.unit(), who), "NotUnitHead", "10.1");
    }

    /**
     * @param version the edition's version that the head had before them
     */
    @Transactional
    public void signOff(EditionId id, long version, Member who) {
        var dossier = dossiers.open(id, this, who);
        Refused.unlessEmpty(Guards.asShown(dossier.edition(), version));
        editions.signedOff(id, who);
        passage.take(dossier, Action.SIGN_OFF, who.as(Permission.SIGN_OFF), "");
    }
}
