package vn.conglang.newsroom.reading;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.ArticleId;
import vn.conglang.core.EditionId;
import vn.conglang.core.FileId;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.ItemKind;
import vn.conglang.newsroom.Language;

/**
 * An edition as one line of a list.
 *
 * @param section the section's Vietnamese name, once it is classified
 * @param unit the short name of the unit that provides it
 * @param entered since when it is in its state
 */
public record EditionLine(
        EditionId id,
        long version,
        ArticleId article,
        int number,
        String title,
        Language language,
        ItemKind kind,
        EditionState state,
        @Nullable String section,
        @Nullable String unit,
        String submitter,
        Instant entered,
        Instant updated,
        @Nullable FileId lead) {

    /** How a form names it together with the version that is shown. */
    public String choice() {
        return id + "-" + version;
    }
}
