package vn.conglang.newsroom.checking;

import java.util.HashMap;
import java.util.Map;
import vn.conglang.audit.Actor;
import vn.conglang.audit.Auditable;
import vn.conglang.audit.Subject;
import vn.conglang.newsroom.section.Section;

/**
 * Other checks than before are required in a section.
 *
 * @param demands what was changed, as it is from now on
 */
public record SectionChecksChanged(Section section, Map<CheckKey, Demand> demands, Actor actor)
        implements Auditable {

    @Override
    public String action() {
        return "newsroom.section-checks";
    }

    @Override
    public Subject subject() {
        return new Subject("section", section.id().toString(), section.nameVi());
    }

    @Override
    public Map<String, String> details() {
        var details = new HashMap<String, String>();
        demands.forEach((check, demand) -> details.put("check." + check.name(), demand.name()));
        return Map.copyOf(details);
    }
}
