package vn.conglang.audit;

import java.util.Map;

/**
 * An event that belongs in the trail. Publish it with Spring's {@code ApplicationEventPublisher}
 * inside the transaction of the act: it is written down in the same transaction, or neither is.
 */
public interface Auditable {

    Actor actor();

    /** What was done, as {@code room.verb}: {@code newsroom.publish}, {@code people.sign-in}. */
    String action();

    /** What it was done to. */
    Subject subject();

    /** Further facts, by name. Never a secret, never an asker's identity. */
    default Map<String, String> details() {
        return Map.of();
    }
}
