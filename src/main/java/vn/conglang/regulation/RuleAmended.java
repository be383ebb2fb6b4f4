package vn.conglang.regulation;

import java.util.Map;
import vn.conglang.audit.Actor;
import vn.conglang.audit.Auditable;
import vn.conglang.audit.Subject;

/**
 * Something happened to an amendment: it was entered, confirmed, declined or withdrawn.
 *
 * @param verb {@code enter}, {@code confirm}, {@code decline} or {@code withdraw}
 * @param because the reason given, if any
 */
public record RuleAmended(Actor actor, String verb, Amendment amendment, String because)
        implements Auditable {

    @Override
    public String action() {
        return "regulation." + verb + "-amendment";
    }

    @Override
    public Subject subject() {
        return new Subject("amendment", amendment.id().toString(), amendment.rule().name());
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "clause", amendment.rule().clause().label(),
                "value", amendment.value(),
                "effectiveFrom", amendment.effectiveFrom().toString(),
                "decision", amendment.source().number(),
                "reason", because);
    }
}
