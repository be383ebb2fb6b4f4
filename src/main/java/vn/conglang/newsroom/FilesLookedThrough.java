package vn.conglang.newsroom;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.conglang.audit.Actor;

/**
 * Somebody looked through files of an edition that no program could read whole (8.c).
 *
 * @param files their names
 */
public record FilesLookedThrough(EditionFacts facts, List<String> files, Actor actor)
        implements EditionEvent {

    @Override
    public String action() {
        return "newsroom.look-through-files";
    }

    @Override
    public Map<String, String> details() {
        var details = new HashMap<>(EditionEvent.super.details());
        details.put("files", String.join(", ", files));
        return Map.copyOf(details);
    }
}
