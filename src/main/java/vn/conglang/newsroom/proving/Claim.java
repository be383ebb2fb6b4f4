package vn.conglang.newsroom.proving;

import java.util.Set;
import vn.conglang.core.ArticleId;
import vn.conglang.core.EditionId;
import vn.conglang.core.FileId;
import vn.conglang.newsroom.EditionFacts;

/**
 * What readers have to find, or not to find any more. Taken from the edition itself and not from
 * what is public of its article, so that one is held against the other.
 *
 * @param body as readers get it; clean HTML
 * @param changeNote what readers are told of the change; empty for none
 */
public record Claim(
        Occasion occasion, EditionFacts facts, String body, String changeNote, Set<FileId> files) {

    public EditionId edition() {
        return facts.edition();
    }

    public ArticleId article() {
        return facts.article();
    }

    public String title() {
        return facts.title();
    }
}
