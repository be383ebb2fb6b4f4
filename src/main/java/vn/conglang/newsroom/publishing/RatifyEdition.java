package vn.conglang.newsroom.publishing;

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
import vn.conglang.newsroom.edition.Emergency;
import vn.conglang.newsroom.edition.Guards;
import vn.conglang.newsroom.edition.Passage;
import vn.conglang.newsroom.edition.Reasons;
import vn.conglang.newsroom.edition.Verb;
import vn.conglang.people.Member;

/**
 * Another leader, a stranger to the text, takes the responsibility for what the head published
 * alone (4.1). Who does not agree withdraws it or has it corrected. After the deadline it can still
 * be ratified: late is better than never, and the history shows that it was late.
 */
@Component
public class RatifyEdition implements Verb {

    private final Dossiers dossiers;
    private final Emergencies emergencies;
    private final Passage passage;

    RatifyEdition(Dossiers dossiers, Emergencies emergencies, Passage passage) {
        this.dossiers = dossiers;
        this.emergencies = emergencies;
        this.passage = passage;
    }

    @Override
    public Action action(Edition edition, Member who) {
        return Action.RATIFY;
    }

    @Override
    public List<Refusal> refusals(Dossier dossier, Member who) {
        var first = Guards.mayTake(dossier.edition(), Action.RATIFY, who);
        if (!first.isEmpty()) {
            return first;
        }
        var emergency = dossier.edition().emergency();
        return emergency == null || !emergency.isOpen()
                ? List.of(Reasons.of("NothingToRatify", "4.1"))
                : Reasons.all(isAnother(emergency, who), Guards.isStrangerTo(dossier, who));
    }

    private static List<Refusal> isAnother(Emergency emergency, Member who) {
        var head = emergency.by();
        var represents =
                who.representedWith(Permission.MODERATE).stream()
                        .anyMatch(leader -> leader.id().equals(head.id()));
        return Reasons.when(
                head.id().equals(who.id()) || represents,
                "RatifierPublishedIt",
                "4.1",
                head.name());
    }

    /**
     * @param version the edition's version that the leader had before them
     */
    @Transactional
    public void ratify(EditionId id, long version, Member who) {
        var dossier = dossiers.open(id, this, who);
        Refused.unlessEmpty(Guards.asShown(dossier.edition(), version));
        emergencies.ratified(id, who);
        passage.take(dossier, Action.RATIFY, who.as(Permission.MODERATE), "");
    }
}
