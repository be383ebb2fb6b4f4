package vn.conglang.audit;

import org.jspecify.annotations.Nullable;
import vn.conglang.core.StaffId;

/**
 * Who acted: the person, the post in which they acted and, by delegation, for whom.
 *
 * @param id absent for the system itself and for somebody not signed in
 * @param post the name of the post, as in the people room, e.g. {@code DEPUTY_EDITOR}
 * @param actingFor the name of the person on whose behalf, by delegation (clause 5.b)
 */
public record Actor(
        @Nullable StaffId id, String name, @Nullable String post, @Nullable String actingFor) {

    /** Jobs and shell commands. */
    public static final Actor SYSTEM = new Actor(null, "system", null, null);

    /** Somebody who has not signed in. */
    public static final Actor ANONYMOUS = new Actor(null, "anonymous", null, null);
}
