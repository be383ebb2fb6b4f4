package vn.conglang.newsroom.away;

import java.util.Map;
import vn.conglang.audit.Actor;
import vn.conglang.audit.Auditable;
import vn.conglang.audit.Subject;
import vn.conglang.newsroom.EditionFacts;

/**
 * A link for a leader was made or taken back, or the leader decided by it.
 *
 * @param verb {@code make-decision-link}, {@code revoke-decision-link} or {@code decide-by-link}
 * @param details what the trail is told besides
 */
record DecisionLinkChanged(
        String verb, EditionFacts facts, Map<String, String> details, Actor actor)
        implements Auditable {

    @Override
    public String action() {
        return "newsroom." + verb;
    }

    @Override
    public Subject subject() {
        return new Subject("edition", facts.edition().toString(), facts.title());
    }
}
