package vn.conglang.newsroom;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.conglang.audit.Actor;

/**
 * The desk put another unit down as the one that provides an item (11.2, 14.2).
 *
 * @param before the name of the unit until then; null where there was none
 */
public record ProviderChanged(
        EditionFacts facts, @Nullable String before, @Nullable String after, Actor actor)
        implements EditionEvent {

    private static final String NONE = "–";

    @Override
    public String action() {
        return "newsroom.change-provider";
    }

    @Override
    public Map<String, String> details() {
        var details = new HashMap<>(EditionEvent.super.details());
        details.put("before", before == null ? NONE : before);
        details.put("after", after == null ? NONE : after);
        return Map.copyOf(details);
    }
}
