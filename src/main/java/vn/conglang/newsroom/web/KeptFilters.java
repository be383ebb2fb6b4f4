package vn.conglang.newsroom.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.conglang.desk.Findable;
import vn.conglang.desk.Permission;
import vn.conglang.desk.Sought;
import vn.conglang.desk.Viewer;
import vn.conglang.newsroom.filters.SavedFilters;
import vn.conglang.newsroom.reading.EditionFilter;
import vn.conglang.people.Member;

/** Somebody's own filters as links to the lists that they may open. */
@Component
public class KeptFilters implements Findable {

    static final String ALL = "/toa-soan/tin-bai";
    static final String MINE = "/toa-soan/tin-bai/cua-toi";

    private final SavedFilters filters;

    KeptFilters(SavedFilters filters) {
        this.filters = filters;
    }

    /** A filter and the list that it leads to. */
    public record Kept(long id, String name, EditionFilter filter) {

        public String href() {
            return KeptFilters.href(filter);
        }
    }

    /** The list that shows what this lets through. */
    static String href(EditionFilter filter) {
        return ListQuery.of(filter).on(path(filter.mine())).build().toUriString();
    }

    static String path(boolean mine) {
        return mine ? MINE : ALL;
    }

    static boolean mayOpen(boolean mine, Viewer who) {
        return mine
                ? who.may(Permission.WRITE)
                : who.mayOneOf(Permission.READ_ITEMS, Permission.SIGN_OFF);
    }

    List<Kept> of(Member who) {
        return filters.of(who.id()).stream()
                .filter(kept -> mayOpen(kept.filter().mine(), who))
                .map(kept -> new Kept(kept.id(), kept.name(), kept.filter()))
                .toList();
    }

    @Override
    public String kind() {
        return "newsroom.filters.mine";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Found> find(Sought sought, Viewer viewer) {
        return viewer instanceof Member who && !sought.text().isEmpty()
                ? of(who).stream()
                        .filter(kept -> sought.fits(kept.name()))
                        .limit(sought.limit())
                        .map(kept -> new Found(kept.name(), "", kept.href()))
                        .toList()
                : List.of();
    }
}
