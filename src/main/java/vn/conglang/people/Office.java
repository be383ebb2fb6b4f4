package vn.conglang.people;

import org.jspecify.annotations.Nullable;
import vn.conglang.core.StaffId;
import vn.conglang.core.UnitId;

/**
 * A post as somebody holds it today: by their own appointment, or on behalf of somebody by
 * delegation (5.b).
 *
 * @param unit the unit for which the post is held (heads and clerks of units)
 * @param delegator the person who delegated it, if any
 */
public record Office(Post post, @Nullable UnitId unit, @Nullable Delegator delegator) {

    /** Whoever is represented. */
    public record Delegator(StaffId id, String name) {}

    /** The name of the person who delegated the post, if any. */
    public @Nullable String actingFor() {
        return delegator == null ? null : delegator.name();
    }
}
