package vn.conglang.newsroom.factcheck;

import java.time.Instant;
import java.util.List;
import vn.conglang.core.RevisionId;

/**
 * Who was asked to check the facts of an article, as the desk sees it.
 *
 * @param present the saved state that is shown
 * @param mayAsk whether this person may ask somebody now
 * @param mayRevoke whether this person may take a request back
 */
public record FactCheckScreen(
        String href,
        List<FactCheck> checks,
        RevisionId present,
        boolean mayAsk,
        boolean mayRevoke,
        Instant now) {

    public boolean isEmpty() {
        return checks.isEmpty() && !mayAsk;
    }

    public boolean isOpen(FactCheck check) {
        return check.isOpen(now);
    }

    /** Whether what was checked is what is shown. */
    public boolean isOfThis(FactCheck check) {
        return check.revision().equals(present);
    }

    /** The key of what became of a request. */
    public String stateKey(FactCheck check) {
        if (check.revokedAt() != null) {
            return "newsroom.factcheck.state.revoked";
        }
        return isOpen(check) ? "newsroom.factcheck.state.open" : "newsroom.factcheck.state.ended";
    }
}
