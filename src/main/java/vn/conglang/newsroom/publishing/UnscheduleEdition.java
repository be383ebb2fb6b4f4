package vn.conglang.newsroom.publishing;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.EditionId;
import vn.conglang.core.Refusal;
import vn.conglang.desk.Permission;
import vn.conglang.newsroom.Action;
import vn.conglang.newsroom.edition.Dossier;
import vn.conglang.newsroom.edition.Dossiers;
import vn.conglang.newsroom.edition.Edition;
import vn.conglang.newsroom.edition.Guards;
import vn.conglang.newsroom.edition.Passage;
import vn.conglang.newsroom.edition.Verb;
import vn.conglang.people.Member;

/** Takes an order to publish at a time back; the edition stays approved (7.2). */
@Component
public class UnscheduleEdition implements Verb {

    private final Dossiers dossiers;
    private final Passage passage;

    UnscheduleEdition(Dossiers dossiers, Passage passage) {
        this.dossiers = dossiers;
        this.passage = passage;
    }

    @Override
    public Action action(Edition edition, Member who) {
        return Action.UNSCHEDULE;
    }

    @Override
    public List<Refusal> refusals(Dossier dossier, Member who) {
        return Guards.mayTake(dossier.edition(), Action.UNSCHEDULE, who);
    }

    @Transactional
    public void unschedule(EditionId id, Member who) {
        var dossier = dossiers.open(id, this, who);
        passage.take(dossier, Action.UNSCHEDULE, who.as(Permission.PUBLISH), "");
    }
}
