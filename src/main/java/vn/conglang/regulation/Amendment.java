package vn.conglang.regulation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.StaffId;

/**
 * A change of one rule from a day on, by a decision (16, 19).
 *
 * @param reason why, in the words of who entered it
 * @param decided who confirmed, declined or withdrew it; absent while it waits
 */
public record Amendment(
        AmendmentId id,
        Rule rule,
        String value,
        LocalDate effectiveFrom,
        Source source,
        String reason,
        Signature entered,
        State state,
        @Nullable Signature decided,
        String decidedBecause) {

    /** The decision that amends. */
    public record Source(String number, LocalDate date, String issuer, String title) {}

    /** Who did something, and when. */
    public record Signature(StaffId by, String name, Instant at) {}

    /** What became of it. */
    public enum State {
        WAITING,
        CONFIRMED,
        DECLINED,
        WITHDRAWN;

        public String key() {
            return "regulation.state." + name();
        }
    }

    public boolean isWaiting() {
        return state == State.WAITING;
    }
}
