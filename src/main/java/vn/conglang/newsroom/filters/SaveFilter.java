package vn.conglang.newsroom.filters;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.core.Text;
import vn.conglang.newsroom.reading.EditionFilter;
import vn.conglang.people.Member;

/** Keeps a filter for oneself. It decides nothing, so that the trail does not tell of it. */
@Component
public class SaveFilter {

    public static final int LONGEST = 40;

    static final int MOST = 20;

    private static final int LONGEST_WORDS = 100;

    private final SavedFilters filters;

    SaveFilter(SavedFilters filters) {
        this.filters = filters;
    }

    /** The same filter under the same name once more changes nothing. */
    @Transactional
    public void save(String typed, EditionFilter filter, Member who) {
        filters.lock();
        var name = Text.line(typed);
        var kept = filters.of(who.id());
        if (kept.stream().noneMatch(one -> isNamed(one, name) && one.filter().equals(filter))) {
            Refused.unlessEmpty(refusals(name, filter, kept));
            filters.add(who.id(), name, filter);
        }
    }

    private static List<Refusal> refusals(
            String name, EditionFilter filter, List<SavedFilter> kept) {
        var reasons = new ArrayList<Refusal>();
        if (name.isEmpty()) {
            reasons.add(of("Unnamed"));
        } else if (name.length() > LONGEST) {
            reasons.add(of("NameTooLong", LONGEST));
        }
        if (kept.stream().anyMatch(one -> isNamed(one, name))) {
            reasons.add(of("NameTaken", name));
        }
        if (kept.size() >= MOST) {
            reasons.add(of("Enough", MOST));
        }
        if (filter.letsAllThrough()) {
            reasons.add(of("LetsAllThrough"));
        }
        if (filter.title().length() > LONGEST_WORDS) {
            reasons.add(of("WordsTooLong", LONGEST_WORDS));
        }
        return reasons;
    }

    private static boolean isNamed(SavedFilter filter, String name) {
        return filter.name().equalsIgnoreCase(name);
    }

    private static Refusal of(String name, Object... arguments) {
        return Refusal.of("newsroom.filters.refusal." + name, arguments).at("name");
    }
}
