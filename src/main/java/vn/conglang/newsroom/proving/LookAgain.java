package vn.conglang.newsroom.proving;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.conglang.core.Clause;
import vn.conglang.core.EditionId;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.desk.Permission;
import vn.conglang.newsroom.edition.Dossiers;
import vn.conglang.newsroom.edition.Edition;
import vn.conglang.newsroom.edition.NoSuchEdition;
import vn.conglang.newsroom.edition.Reasons;
import vn.conglang.people.Member;

/** Somebody who answers for what is public has it looked at now (4.1). */
@Component
public class LookAgain {

    private static final Clause CLAUSE = Clause.of("4.1");

    private final Dossiers dossiers;
    private final AppearanceProofs proofs;

    LookAgain(Dossiers dossiers, AppearanceProofs proofs) {
        this.dossiers = dossiers;
        this.proofs = proofs;
    }

    /** Why this person may not have it looked at now. */
    public List<Refusal> refusals(Edition edition, Member who) {
        if (!who.may(Permission.PUBLISH) && !who.may(Permission.CORRECT)) {
            return List.of(Reasons.notPermitted(CLAUSE));
        }
        return Claims.occasion(edition.state()).isPresent()
                ? List.of()
                : List.of(Reasons.notThisState(edition.state(), CLAUSE));
    }

    // Without a transaction: the public face needs connections of its own while it answers.
    public void look(EditionId id, Member who) {
        var edition = dossiers.find(id, who).orElseThrow(NoSuchEdition::new).edition();
        Refused.unlessEmpty(refusals(edition, who));
        proofs.look(id);
    }
}
