package vn.conglang.newsroom.edition;

import java.time.Instant;
import vn.conglang.core.EditionId;
import vn.conglang.core.RevisionId;
import vn.conglang.newsroom.content.Content;

/**
 * Somebody else saved the edition since this person opened it. Nothing was overwritten: both texts
 * are shown side by side, and saving again over {@link #theirs} needs its version.
 */
public class SavedMeanwhile extends RuntimeException {

    private final transient Theirs theirs;

    SavedMeanwhile(Theirs theirs) {
        super("Saved meanwhile", null, false, false);
        this.theirs = theirs;
    }

    public Theirs theirs() {
        return theirs;
    }

    /**
     * What stands there now.
     *
     * @param version with which saving over it is possible
     */
    public record Theirs(
            EditionId edition,
            RevisionId revision,
            long version,
            Content content,
            String savedBy,
            Instant at) {}
}
