package vn.conglang.newsroom.writing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.EditionId;
import vn.conglang.core.IdempotencyKey;
import vn.conglang.core.Refused;
import vn.conglang.core.UnitId;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.edition.Editions;
import vn.conglang.newsroom.edition.NoSuchEdition;
import vn.conglang.newsroom.edition.Reasons;
import vn.conglang.newsroom.edition.SavedMeanwhile;
import vn.conglang.newsroom.edition.SavingWay;
import vn.conglang.people.Member;

/**
 * Keeps what somebody is typing without being asked: each time a saved state of its own, by the
 * same rules as saving by hand (8.a). What is approved is left alone: only a deliberate saving
 * takes an approval away (7.2).
 */
@Component
public class Autosave {

    private final SaveRevision saving;
    private final WriteDraft writing;
    private final Editions editions;

    Autosave(SaveRevision saving, WriteDraft writing, Editions editions) {
        this.saving = saving;
        this.writing = writing;
        this.editions = editions;
    }

    /**
     * @param version with which the next saving goes on
     */
    public record Kept(EditionId edition, long version, Instant at) {}

    /**
     * @param version the edition's version on which this person types
     * @throws SavedMeanwhile if somebody else saved since; nothing is overwritten
     */
    @Transactional
    public Kept keep(EditionId id, long version, Content content, Member who) {
        var edition = editions.find(id).orElseThrow(NoSuchEdition::new);
        Refused.unlessEmpty(
                Reasons.when(edition.state().isApproved(), "AutosaveWouldReopen", "7.2"));
        saving.save(id, version, content, SavingWay.AUTOSAVED, who);
        return kept(id);
    }

    /** Begins the draft that is being typed; typed on with the same form, it is begun once. */
    @Transactional
    public Kept begin(Content content, @Nullable UnitId unit, IdempotencyKey key, Member who) {
        return kept(writing.write(content, unit, key, who));
    }

    private Kept kept(EditionId id) {
        var edition = editions.find(id).orElseThrow();
        return new Kept(id, edition.version(), edition.updated());
    }
}
