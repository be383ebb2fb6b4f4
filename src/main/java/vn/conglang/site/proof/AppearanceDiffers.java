package vn.conglang.site.proof;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.conglang.audit.Actor;
import vn.conglang.audit.Auditable;
import vn.conglang.audit.Subject;
import vn.conglang.newsroom.EditionFacts;
import vn.conglang.newsroom.proving.Look;

/** Readers do not find what was decided, after several looks (4.1). */
record AppearanceDiffers(EditionFacts facts, List<Look> wrong) implements Auditable {

    @Override
    public Actor actor() {
        return Actor.SYSTEM;
    }

    @Override
    public String action() {
        return "site.appearance-differs";
    }

    @Override
    public Subject subject() {
        return new Subject("edition", facts.edition().toString(), facts.title());
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "article", facts.article().toString(),
                "number", Integer.toString(facts.number()),
                "addresses",
                        wrong.stream()
                                .map(Look::address)
                                .distinct()
                                .collect(Collectors.joining(", ")));
    }
}
