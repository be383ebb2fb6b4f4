package vn.conglang.newsroom.away;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.EditionId;
import vn.conglang.core.StaffId;

/**
 * A link by which one leader decides once on one version of an edition (4.3).
 *
 * @param version what the leader decides on; any change of the edition ends the link
 * @param by who made it, and revokes it perhaps
 * @param current the edition's version now
 */
public record DecisionLink(
        DecisionLinkId id,
        EditionId edition,
        long version,
        StaffId leader,
        String leaderName,
        String by,
        Instant expiresAt,
        @Nullable Use use,
        @Nullable String revokedBy,
        long current) {

    /** What was decided by it, and when. */
    public record Use(LeaderDecision decision, Instant at) {}

    /** What has become of a link. */
    public enum State {
        OPEN,
        USED,
        /** Somebody took it back, or a later one took its place. */
        REVOKED,
        /** The edition was changed or decided on elsewhere. */
        OVERTAKEN,
        EXPIRED;

        public String key() {
            return "newsroom.away.state." + name();
        }
    }

    public State state(Instant now) {
        if (use != null) {
            return State.USED;
        }
        if (revokedBy != null) {
            return State.REVOKED;
        }
        if (current != version) {
            return State.OVERTAKEN;
        }
        return expiresAt.isAfter(now) ? State.OPEN : State.EXPIRED;
    }
}
