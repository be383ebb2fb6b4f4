package vn.conglang.newsroom;

import java.util.HashMap;
import java.util.Map;
import vn.conglang.audit.Actor;
import vn.conglang.core.ArticleId;
import vn.conglang.core.SectionId;

/** A public edition was taken away; its explanation stays readable in its place (4.1). */
public record EditionWithdrawn(
        EditionFacts facts, SectionId section, String explanation, Actor actor)
        implements EditionEvent {

    public ArticleId article() {
        return facts.article();
    }

    @Override
    public String action() {
        return "newsroom.withdraw";
    }

    @Override
    public Map<String, String> details() {
        var details = new HashMap<>(EditionEvent.super.details());
        details.put("reason", explanation);
        return Map.copyOf(details);
    }
}
