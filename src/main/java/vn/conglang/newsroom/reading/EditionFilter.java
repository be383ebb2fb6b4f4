package vn.conglang.newsroom.reading;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.SectionId;
import vn.conglang.core.Text;
import vn.conglang.core.UnitId;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.ItemKind;

/**
 * What to look for in the list of editions.
 *
 * @param states any of these; all when empty
 * @param mine only what this person sent in or wrote
 * @param title words of the title, with or without marks; empty for any
 */
public record EditionFilter(
        Set<EditionState> states,
        @Nullable SectionId section,
        @Nullable UnitId unit,
        @Nullable ItemKind kind,
        boolean mine,
        String title) {

    public static final EditionFilter NONE =
            new EditionFilter(Set.of(), null, null, null, false, "");

    public EditionFilter {
        states = Set.copyOf(states);
        title = Text.line(title);
    }

    public EditionFilter in(Set<EditionState> otherStates) {
        return new EditionFilter(otherStates, section, unit, kind, mine, title);
    }

    /** Whether it narrows nothing but whose items are shown. */
    public boolean letsAllThrough() {
        return ofMine().equals(NONE.ofMine());
    }

    public EditionFilter ofMine() {
        return new EditionFilter(states, section, unit, kind, true, title);
    }
}
