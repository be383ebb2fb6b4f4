package vn.conglang.newsroom;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import vn.conglang.audit.Actor;

/**
 * The head published an edition alone (4.1).
 *
 * @param ratifyBy by when another leader is to ratify it
 */
public record PublishedAlone(EditionFacts facts, String because, Instant ratifyBy, Actor actor)
        implements EditionEvent {

    @Override
    public String action() {
        return "newsroom.publish-alone";
    }

    @Override
    public Map<String, String> details() {
        var details = new HashMap<>(EditionEvent.super.details());
        details.put("reason", because);
        details.put("ratifyBy", ratifyBy.toString());
        return Map.copyOf(details);
    }
}
