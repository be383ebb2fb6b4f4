package vn.conglang.newsroom;

import vn.conglang.audit.Actor;

/** Nobody ratified in time what the head published alone (4.1). */
public record RatificationOverdue(EditionFacts facts) implements EditionEvent {

    @Override
    public Actor actor() {
        return Actor.SYSTEM;
    }

    @Override
    public String action() {
        return "newsroom.ratification-overdue";
    }
}
