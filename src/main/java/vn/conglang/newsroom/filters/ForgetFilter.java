package vn.conglang.newsroom.filters;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.people.Member;

/** Takes one of one's own filters away; what is gone already, or somebody else's, stays so. */
@Component
public class ForgetFilter {

    private final SavedFilters filters;

    ForgetFilter(SavedFilters filters) {
        this.filters = filters;
    }

    @Transactional
    public void forget(long id, Member who) {
        filters.remove(who.id(), id);
    }
}
