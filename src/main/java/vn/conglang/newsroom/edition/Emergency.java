package vn.conglang.newsroom.edition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The head published an edition alone (4.1). Another leader ratifies it by a time; after that it is
 * told to all leaders and to the standing office until somebody does.
 *
 * @param escalated when it was told that nobody had ratified it in time
 */
public record Emergency(
        Edition.Person by,
        String because,
        Instant at,
        Instant ratifyBy,
        @Nullable Ratification ratification,
        @Nullable Instant escalated) {

    public record Ratification(Edition.Person by, Instant at) {}

    public boolean isOpen() {
        return ratification == null;
    }
}
