package vn.conglang.audit;

import java.time.Instant;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trail: who did what, in which post, acting for whom, when and from where.
 *
 * @param seq its place in the chain, from 1, without gaps
 * @param details further facts by name
 * @param previous the seal of the entry before
 * @param seal the seal of this entry, over everything above
 */
public record TrailEntry(
        long seq,
        Instant at,
        Actor actor,
        String action,
        Subject subject,
        SortedMap<String, String> details,
        @Nullable String address,
        Seal previous,
        Seal seal) {

    static TrailEntry sealed(long seq, Note note, Seal previous) {
        return new TrailEntry(
                seq,
                note.at(),
                note.actor(),
                note.action(),
                note.subject(),
                note.details(),
                note.address(),
                previous,
                CanonicalForm.seal(seq, note, previous));
    }

    /** The seal that the content of this entry asks for. */
    Seal expectedSeal() {
        var note = new Note(at, actor, action, subject, details, address);
        return CanonicalForm.seal(seq, note, previous);
    }
}
