package vn.conglang.audit;

import java.util.Map;

/**
 * Somebody read personal data that is kept apart: told by the room that shows it, in a transaction
 * of its own where the reading changes nothing.
 *
 * @param reason why, in the reader's words
 */
public record ProtectedDataRead(Actor actor, Subject subject, String reason) implements Auditable {

    @Override
    public String action() {
        return "audit.read-protected-data";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("reason", reason);
    }
}
