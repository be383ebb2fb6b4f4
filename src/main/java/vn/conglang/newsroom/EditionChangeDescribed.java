package vn.conglang.newsroom;

import java.util.HashMap;
import java.util.Map;
import vn.conglang.audit.Actor;

/** What a correction changes was put in words for readers (4.1). */
public record EditionChangeDescribed(EditionFacts facts, String kind, String note, Actor actor)
        implements EditionEvent {

    @Override
    public String action() {
        return "newsroom.describe-change";
    }

    @Override
    public Map<String, String> details() {
        var details = new HashMap<>(EditionEvent.super.details());
        details.put("value", kind);
        details.put("after", note.isEmpty() ? "–" : note);
        return Map.copyOf(details);
    }
}
