package vn.conglang.newsroom;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.conglang.audit.Actor;

/**
 * An edition made a step of its way within the newsroom: written, sent in, returned, approved …
 *
 * @param step what was done
 * @param from null where the step begins the edition
 */
public record EditionMoved(
        EditionFacts facts,
        Action step,
        @Nullable EditionState from,
        EditionState to,
        String reason,
        Actor actor)
        implements EditionEvent {

    @Override
    public String action() {
        return "newsroom." + step.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    @Override
    public Map<String, String> details() {
        var details = new HashMap<>(EditionEvent.super.details());
        details.put("to", to.name());
        if (from != null) {
            details.put("from", from.name());
        }
        if (!reason.isEmpty()) {
            details.put("reason", reason);
        }
        return Map.copyOf(details);
    }
}
