package vn.conglang.media.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.conglang.media.library.LibraryFilter.View;
import vn.conglang.media.library.LibraryPicture;

/**
 * What the library shows.
 *
 * @param units the units to filter by
 * @param selectable the pictures that this person may take out of the library here, or back
 * @param nextHref the page after this one; null on the last
 */
public record LibraryScreen(
        LibraryQuery query,
        List<Tab> tabs,
        List<LibraryPicture> pictures,
        Map<String, String> units,
        List<Long> selectable,
        @Nullable String nextHref) {

    /** A view, as a link. */
    public record Tab(String key, String href, boolean current) {}

    public boolean isSelectable(LibraryPicture picture) {
        return selectable.contains(picture.id().value());
    }

    public boolean isOfDiscarded() {
        return query.viewSought() == View.DISCARDED;
    }
}
