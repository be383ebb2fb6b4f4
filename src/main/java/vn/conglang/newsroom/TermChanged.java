package vn.conglang.newsroom;

import java.util.HashMap;
import java.util.Map;
import vn.conglang.audit.Actor;

/**
 * The time in which a story may be public was limited, or no longer is (4.1).
 *
 * @param term {@code embargo} or {@code end}
 * @param value the time as people read it
 */
public record TermChanged(
        EditionFacts facts, String term, String value, String because, Actor actor)
        implements EditionEvent {

    @Override
    public String action() {
        return "newsroom.change-" + term;
    }

    @Override
    public Map<String, String> details() {
        var details = new HashMap<>(EditionEvent.super.details());
        details.put("after", value);
        details.put("reason", because);
        return Map.copyOf(details);
    }
}
