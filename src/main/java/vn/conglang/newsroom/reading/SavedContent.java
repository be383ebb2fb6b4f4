package vn.conglang.newsroom.reading;

import java.util.List;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.reading.OpenEdition.Saved;
import vn.conglang.newsroom.workflow.Edition;

/**
 * What an edition said when it was saved once: nothing of it is ever overwritten.
 *
 * @param all every saving of the edition, the first first
 */
public record SavedContent(Edition edition, Saved saved, List<Saved> all, Content content) {

    public boolean isPresent() {
        return saved.id().equals(edition.revision());
    }
}
