package vn.conglang.newsroom;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.conglang.audit.Actor;

/**
 * What was to be done at a time could not be done (7.2).
 *
 * @param reasons the keys of why
 */
public record PublicationFailed(EditionFacts facts, List<String> reasons) implements EditionEvent {

    @Override
    public Actor actor() {
        return Actor.SYSTEM;
    }

    @Override
    public String action() {
        return "newsroom.publication-failed";
    }

    @Override
    public Map<String, String> details() {
        var details = new HashMap<>(EditionEvent.super.details());
        details.put("reason", String.join(", ", reasons));
        return Map.copyOf(details);
    }
}
