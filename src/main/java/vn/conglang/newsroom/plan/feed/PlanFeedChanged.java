package vn.conglang.newsroom.plan.feed;

import vn.conglang.audit.Actor;
import vn.conglang.audit.Auditable;
import vn.conglang.audit.Subject;

/**
 * Somebody made a private address of the plan, or took it back.
 *
 * @param verb {@code make} or {@code revoke}
 */
record PlanFeedChanged(String verb, Actor actor) implements Auditable {

    @Override
    public String action() {
        return "newsroom.plan-feed-" + verb;
    }

    @Override
    public Subject subject() {
        return new Subject("plan-feed", String.valueOf(actor.id()), actor.name());
    }
}
