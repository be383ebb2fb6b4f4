package vn.conglang.newsroom.factcheck;

import java.util.Map;
import vn.conglang.audit.Actor;
import vn.conglang.audit.Auditable;
import vn.conglang.audit.Subject;

/**
 * A request to check facts was made, opened, answered or taken back. The trail keeps the name of
 * whoever was asked and which saved state it was about.
 *
 * @param verb as the trail names it, e.g. {@code newsroom.open-fact-check}
 */
record FactCheckTold(String verb, Subject subject, Map<String, String> details, Actor actor)
        implements Auditable {

    @Override
    public String action() {
        return verb;
    }
}
