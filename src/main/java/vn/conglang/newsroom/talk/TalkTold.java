package vn.conglang.newsroom.talk;

import java.util.Map;
import vn.conglang.audit.Actor;
import vn.conglang.audit.Auditable;
import vn.conglang.audit.Subject;
import vn.conglang.newsroom.EditionFacts;

/**
 * Something was said or done in the talk about an item. The trail keeps that it was, never the
 * words.
 *
 * @param verb as the trail names it, e.g. {@code newsroom.comment}
 */
public record TalkTold(String verb, EditionFacts facts, ThreadId thread, Actor actor)
        implements Auditable {

    @Override
    public String action() {
        return verb;
    }

    @Override
    public Subject subject() {
        return new Subject("edition", facts.edition().toString(), facts.title());
    }

    @Override
    public Map<String, String> details() {
        return Map.of("article", facts.article().toString(), "thread", thread.toString());
    }
}
