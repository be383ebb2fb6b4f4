package vn.conglang.newsroom.reading;

import java.util.List;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.edition.Edition;
import vn.conglang.newsroom.edition.SavingWay;
import vn.conglang.newsroom.reading.OpenEdition.Saved;

/**
 * What an edition said when it was saved once: nothing of it is ever overwritten.
 *
 * @param mayRestore whether this person may make it the present text again
 * @param all every saving of the edition, the first first
 */
public record SavedContent(
        Edition edition, Saved saved, List<Saved> all, Content content, boolean mayRestore) {

    /** The number of the present text. */
    public int presentNumber() {
        return all.stream()
                .filter(one -> one.id().equals(edition.revision()))
                .mapToInt(Saved::number)
                .findFirst()
                .orElseThrow();
    }

    /** The key of what became of it. */
    public String standingKey() {
        if (isPresent()) {
            return "newsroom.screen.revision.isPresent";
        }
        return saved.way() == SavingWay.ASIDE
                ? "newsroom.screen.revision.isAside"
                : "newsroom.screen.revision.isOld";
    }

    public boolean isPresent() {
        return saved.id().equals(edition.revision());
    }
}
