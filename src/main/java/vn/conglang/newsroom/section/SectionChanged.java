package vn.conglang.newsroom.section;

import java.util.Map;
import vn.conglang.audit.Actor;
import vn.conglang.audit.Auditable;
import vn.conglang.audit.Subject;

/**
 * The tree of sections changed; pages that show it are made anew.
 *
 * @param verb {@code add}, {@code change} or {@code move}
 */
public record SectionChanged(String verb, Section section, Actor actor) implements Auditable {

    @Override
    public String action() {
        return "newsroom.section-" + verb;
    }

    @Override
    public Subject subject() {
        return new Subject("section", section.id().toString(), section.nameVi());
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "slug", section.slug(),
                "approval", section.approvalMode().name(),
                "active", Boolean.toString(section.active()),
                "position", Integer.toString(section.position()));
    }
}
