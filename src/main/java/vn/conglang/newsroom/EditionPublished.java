package vn.conglang.newsroom;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import vn.conglang.audit.Actor;
import vn.conglang.core.ArticleId;
import vn.conglang.core.EditionId;
import vn.conglang.core.SectionId;

/**
 * An edition became what the public reads, exactly as it was approved (7.2).
 *
 * @param hash the approved content's SHA-256, in hexadecimal
 */
public record EditionPublished(
        EditionFacts facts, String slug, SectionId section, Instant at, String hash, Actor actor)
        implements EditionEvent {

    public ArticleId article() {
        return facts.article();
    }

    public EditionId edition() {
        return facts.edition();
    }

    @Override
    public String action() {
        return "newsroom.publish";
    }

    @Override
    public Map<String, String> details() {
        var details = new HashMap<>(EditionEvent.super.details());
        details.put("slug", slug);
        details.put("hash", hash);
        return Map.copyOf(details);
    }
}
