package vn.conglang.newsroom.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.ItemKind;
import vn.conglang.newsroom.reading.EditionFilter;
import vn.conglang.newsroom.reading.EditionLine;

/**
 * What the list of items shows.
 *
 * @param action the address of the list itself
 * @param sections the sections to filter by, by number
 * @param units the units to filter by; empty where the reader sees only their own
 * @param saved the reader's own filters
 * @param nextHref the page after this one; null on the last
 * @param movable the states in which the reader may move several on at once
 */
public record ListScreen(
        String titleKey,
        String action,
        ListQuery query,
        List<Chip> chips,
        List<EditionLine> lines,
        Map<String, String> sections,
        Map<String, String> units,
        List<KeptFilters.Kept> saved,
        @Nullable String nextHref,
        Set<EditionState> movable) {

    /** A state with its count, as a link. */
    public record Chip(String key, String href, long count, boolean current) {}

    public boolean isMovable(EditionLine line) {
        return movable.contains(line.state());
    }

    public boolean hasMovable() {
        return lines.stream().anyMatch(this::isMovable);
    }

    public boolean isMine() {
        return action.equals(KeptFilters.MINE);
    }

    /** What this list asks for now, among the reader's own filters. */
    public boolean isCurrent(KeptFilters.Kept kept) {
        return kept.filter().equals(filter());
    }

    /** Whether there is something to keep that is not kept yet. */
    public boolean isWorthKeeping() {
        return !filter().letsAllThrough() && saved.stream().noneMatch(this::isCurrent);
    }

    private EditionFilter filter() {
        return query.filter(isMine());
    }

    public List<ItemKind> kinds() {
        return List.of(ItemKind.values());
    }
}
