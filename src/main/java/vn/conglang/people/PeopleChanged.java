package vn.conglang.people;

import java.util.Map;
import vn.conglang.audit.Actor;
import vn.conglang.audit.Auditable;
import vn.conglang.audit.Subject;
import vn.conglang.core.StaffId;
import vn.conglang.core.UnitId;

/**
 * Something happened to a unit, an account, a post or a sign-in. It goes to the trail; pages that
 * show people listen to it.
 *
 * @param action {@code people.} and a verb, e.g. {@code people.appoint}
 */
public record PeopleChanged(
        Actor actor, String action, Subject subject, Map<String, String> details)
        implements Auditable {

    public PeopleChanged {
        details = Map.copyOf(details);
    }

    public static PeopleChanged staff(Actor actor, String action, StaffId id, String name) {
        return new PeopleChanged(
                actor, action, new Subject("staff", id.toString(), name), Map.of());
    }

    public static PeopleChanged unit(Actor actor, String action, UnitId id, String name) {
        return new PeopleChanged(actor, action, new Subject("unit", id.toString(), name), Map.of());
    }

    public PeopleChanged with(Map<String, String> facts) {
        return new PeopleChanged(actor, action, subject, facts);
    }
}
