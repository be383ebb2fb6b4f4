package vn.conglang.newsroom.factcheck;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.ArticleId;
import vn.conglang.core.EditionId;
import vn.conglang.core.LinkSecret;
import vn.conglang.core.RevisionId;
import vn.conglang.core.StaffId;
import vn.conglang.newsroom.EditionState;

/**
 * A request to somebody without an account to check the facts of one saved state.
 *
 * @param revisionNumber counts what was saved of the edition, from 1
 * @param state where its edition stands
 * @param comments how many comments came
 */
public record FactCheck(
        long id,
        ArticleId article,
        EditionId edition,
        RevisionId revision,
        int revisionNumber,
        EditionState state,
        Outsider outsider,
        StaffId madeBy,
        String madeByName,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable String revokedBy,
        @Nullable Instant firstOpenedAt,
        @Nullable Instant lastOpenedAt,
        long comments) {

    /** Whether the link still opens: it ends by itself, and when its edition is out of hand. */
    public boolean isOpen(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt) && isChecked(state);
    }

    /** Where whoever has the secret reads. */
    public static String path(LinkSecret secret) {
        return "/kiem-chung/" + secret.text();
    }

    /** While the desk has an edition in hand, its facts can be checked. */
    static boolean isChecked(EditionState state) {
        return switch (state) {
            case SUBMITTED, EDITING, IN_REVIEW, APPROVED, SCHEDULED -> true;
            default -> false;
        };
    }
}
