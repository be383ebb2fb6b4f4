package vn.conglang.newsroom;

import java.util.HashMap;
import java.util.Map;
import vn.conglang.audit.Actor;
import vn.conglang.core.ArticleId;

/** A version of an item in another language was begun. */
public record VersionBegun(EditionFacts facts, ArticleId original, Language language, Actor actor)
        implements EditionEvent {

    @Override
    public String action() {
        return "newsroom.begin-version";
    }

    @Override
    public Map<String, String> details() {
        var details = new HashMap<>(EditionEvent.super.details());
        details.put("language", language.name());
        details.put("original", original.toString());
        return Map.copyOf(details);
    }
}
