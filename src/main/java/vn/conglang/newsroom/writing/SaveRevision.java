package vn.conglang.newsroom.writing;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.Clause;
import vn.conglang.core.EditionId;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.core.RevisionId;
import vn.conglang.desk.Permission;
import vn.conglang.newsroom.Action;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.edition.Dossier;
import vn.conglang.newsroom.edition.Dossiers;
import vn.conglang.newsroom.edition.Edition;
import vn.conglang.newsroom.edition.EditionFiles;
import vn.conglang.newsroom.edition.Editions;
import vn.conglang.newsroom.edition.Guards;
import vn.conglang.newsroom.edition.Passage;
import vn.conglang.newsroom.edition.Reasons;
import vn.conglang.newsroom.edition.Revisions;
import vn.conglang.newsroom.edition.SavedMeanwhile;
import vn.conglang.newsroom.edition.SavingWay;
import vn.conglang.people.Member;

/**
 * Saves an edition's content as a new revision. Who may do so depends on whose table it lies on:
 * the writer's, the unit head's, or the editors' (8.a). A change of what was approved puts it back
 * on the editors' table (7.2).
 */
@Component
public class SaveRevision {

    private static final Clause EDITING = Clause.of("8.a");
    private static final Clause SIGN_OFF = Clause.of("10.1");

    private final Dossiers dossiers;
    private final Revisions revisions;
    private final EditionFiles files;
    private final Editions editions;
    private final ContentDoor door;
    private final Passage passage;

    SaveRevision(
            Dossiers dossiers,
            Revisions revisions,
            EditionFiles files,
            Editions editions,
            ContentDoor door,
            Passage passage) {
        this.dossiers = dossiers;
        this.revisions = revisions;
        this.files = files;
        this.editions = editions;
        this.door = door;
        this.passage = passage;
    }

    /** Why this person may not change the text now. */
    public List<Refusal> refusals(Edition edition, Member who) {
        return switch (edition.state()) {
            case DRAFT, RETURNED ->
                    unless(
                            who.may(Permission.WRITE) && edition.submitter().equals(who.id()),
                            SIGN_OFF);
            case AT_SIGN_OFF -> unless(Guards.isHeadOf(edition.unit(), who), SIGN_OFF);
            case EDITING, APPROVED, SCHEDULED -> unless(who.may(Permission.EDIT), EDITING);
            case SUBMITTED, IN_REVIEW, REJECTED, PUBLISHED, SUPERSEDED, WITHDRAWN, DISCARDED ->
                    List.of(Reasons.notThisState(edition.state(), EDITING));
        };
    }

    private static List<Refusal> unless(boolean permitted, Clause clause) {
        return permitted ? List.of() : List.of(Reasons.notPermitted(clause));
    }

    /** Why this text cannot be saved there by this person, whatever else was saved meanwhile. */
    List<Refusal> refusals(Dossier dossier, Content content, Member who) {
        var first = refusals(dossier.edition(), who);
        return first.isEmpty() ? door.refusals(content, known(dossier), who) : first;
    }

    /** Saves by hand. */
    @Transactional
    public RevisionId save(EditionId id, long version, Content content, Member who) {
        return save(id, version, content, SavingWay.SAVED, who);
    }

    /**
     * @param version the edition's version that this person had before them
     * @return the new revision; the present one where nothing differs
     * @throws SavedMeanwhile if somebody else saved since; nothing is overwritten
     */
    @Transactional
    public RevisionId save(EditionId id, long version, Content content, SavingWay way, Member who) {
        var dossier = dossiers.lock(id, who);
        var edition = dossier.edition();
        Refused.unlessEmpty(refusals(edition, who));
        if (isKept(dossier, content)) {
            return edition.revision();
        }
        if (edition.version() != version) {
            throw dossiers.savedMeanwhile(dossier);
        }
        Refused.unlessEmpty(door.refusals(content, known(dossier), who));
        var saved = revisions.save(id, content, way, who.id(), who.name());
        editions.holds(id, saved);
        if (edition.state().isApproved()) {
            passage.take(dossier, Action.REVISE, who.as(Permission.EDIT), "");
        }
        return saved;
    }

    /** Whether it lies there already, letter for letter. */
    private boolean isKept(Dossier dossier, Content content) {
        var edition = dossier.edition();
        return dossier.content().equals(content)
                && revisions
                        .stored(edition.revision())
                        .fingerprint(edition.unit())
                        .equals(content.fingerprint(edition.unit()));
    }

    private ContentDoor.Known known(Dossier dossier) {
        return new ContentDoor.Known(
                dossier.writers(), files.of(dossier.edition().id()), dossier.content().section());
    }
}
