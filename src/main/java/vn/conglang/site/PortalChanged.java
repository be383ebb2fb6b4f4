package vn.conglang.site;

import java.util.Map;
import vn.conglang.audit.Actor;
import vn.conglang.audit.Auditable;
import vn.conglang.audit.Subject;

/**
 * The portal's identity or its introduction was changed (clause 1).
 *
 * @param details what changed, before and after
 */
public record PortalChanged(Actor actor, String name, Map<String, String> details)
        implements Auditable {

    public PortalChanged {
        details = Map.copyOf(details);
    }

    @Override
    public String action() {
        return "site.change-portal";
    }

    @Override
    public Subject subject() {
        return new Subject("portal", "1", name);
    }
}
