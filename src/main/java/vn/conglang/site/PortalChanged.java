package vn.conglang.site;

import java.util.Map;
import vn.conglang.audit.Actor;
import vn.conglang.audit.Auditable;
import vn.conglang.audit.Subject;

/** The portal's identity or its introduction was changed (clause 1). */
public record PortalChanged(Actor actor, String name, String responsiblePerson, String url)
        implements Auditable {

    @Override
    public String action() {
        return "site.change-portal";
    }

    @Override
    public Subject subject() {
        return new Subject("portal", "1", name);
    }

    @Override
    public Map<String, String> details() {
        return Map.of("responsiblePerson", responsiblePerson, "url", url);
    }
}
