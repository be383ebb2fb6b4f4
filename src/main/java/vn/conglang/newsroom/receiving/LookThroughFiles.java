package vn.conglang.newsroom.receiving;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.Clause;
import vn.conglang.core.EditionId;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.desk.Permission;
import vn.conglang.newsroom.FilesLookedThrough;
import vn.conglang.newsroom.edition.Dossier;
import vn.conglang.newsroom.edition.Dossiers;
import vn.conglang.newsroom.edition.FileMarkings;
import vn.conglang.newsroom.edition.Guards;
import vn.conglang.newsroom.edition.Passage;
import vn.conglang.newsroom.edition.Reasons;
import vn.conglang.people.Member;

/**
 * Somebody of the desk has looked through the files that no program could read whole, and found no
 * secrecy marking; they answer for it by name (8.c).
 */
@Component
public class LookThroughFiles {

    private static final Clause CLAUSE = Clause.of("8.c");

    private final Dossiers dossiers;
    private final FileMarkings files;
    private final ApplicationEventPublisher events;

    LookThroughFiles(Dossiers dossiers, FileMarkings files, ApplicationEventPublisher events) {
        this.dossiers = dossiers;
        this.files = files;
        this.events = events;
    }

    public List<Refusal> refusals(Dossier dossier, Member who) {
        return Reasons.all(
                who.may(Permission.EDIT) ? List.of() : List.of(Reasons.notPermitted(CLAUSE)),
                Reasons.when(dossier.unread().isEmpty(), "NothingToLookThrough", "8.c"));
    }

    /**
     * @param version the edition's version whose files this person opened
     */
    @Transactional
    public void confirm(EditionId id, long version, Member who) {
        var dossier = dossiers.lock(id, who);
        Refused.unlessEmpty(
                Reasons.all(refusals(dossier, who), Guards.asShown(dossier.edition(), version)));
        looked(dossier, who);
    }

    /** Receiving an item confirms the same of its files. */
    void looked(Dossier dossier, Member who) {
        if (!dossier.unread().isEmpty()) {
            files.lookedThrough(dossier.content().files(), who);
            events.publishEvent(
                    new FilesLookedThrough(
                            Passage.facts(dossier), dossier.unread(), who.as(Permission.EDIT)));
        }
    }
}
