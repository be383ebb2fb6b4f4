package vn.conglang.newsroom.writing;

import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.EditionId;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.edition.Dossiers;
import vn.conglang.newsroom.edition.Revisions;
import vn.conglang.newsroom.edition.SavingWay;
import vn.conglang.people.Member;

/**
 * Keeps the text of whoever saved second: it changes nothing of the present one, and is among the
 * saved states from then on, whatever becomes of the page that shows both.
 */
@Component
public class PutAside {

    private final Dossiers dossiers;
    private final SaveRevision saving;
    private final Revisions revisions;

    PutAside(Dossiers dossiers, SaveRevision saving, Revisions revisions) {
        this.dossiers = dossiers;
        this.saving = saving;
        this.revisions = revisions;
    }

    /** The number of the saved state; nothing where it could not have been saved at all. */
    @Transactional
    public OptionalInt keep(EditionId id, Content content, Member who) {
        var dossier = dossiers.lock(id, who);
        if (!saving.refusals(dossier, content, who).isEmpty()) {
            return OptionalInt.empty();
        }
        var last = revisions.lastAside(id, who.id());
        return OptionalInt.of(
                last.filter(aside -> revisions.stored(aside.id()).content().equals(content))
                        .map(Revisions.Numbered::number)
                        .orElseGet(() -> putAside(id, content, who)));
    }

    private int putAside(EditionId id, Content content, Member who) {
        return revisions.number(revisions.save(id, content, SavingWay.ASIDE, who.id(), who.name()));
    }
}
