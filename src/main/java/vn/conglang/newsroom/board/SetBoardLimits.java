package vn.conglang.newsroom.board;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.Clause;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.desk.Permission;
import vn.conglang.people.Member;

/** Sets from when the board's columns turn warm: the leaders', who follow the plan (5.a). */
@Component
class SetBoardLimits {

    private static final Clause FOLLOWING = Clause.of("5.a");
    private static final int MOST_ITEMS = 10_000;
    private static final int MOST_HOURS = 10_000;

    private final BoardLimits limits;
    private final ApplicationEventPublisher events;

    SetBoardLimits(BoardLimits limits, ApplicationEventPublisher events) {
        this.limits = limits;
        this.events = events;
    }

    List<Refusal> refusals(Member who) {
        return who.may(Permission.PLAN)
                ? List.of()
                : List.of(Refusal.of("newsroom.refusal.NotPermitted", FOLLOWING));
    }

    @Transactional
    public void set(Collection<BoardLimit> wanted, Member who) {
        Refused.unlessEmpty(refusals(who));
        Refused.unlessEmpty(wrong(wanted));
        limits.lock();
        var before = limits.all();
        var changes = new HashMap<String, String>();
        for (var limit : wanted) {
            var old = before.get(limit.stage());
            if (old != null && !old.equals(limit)) {
                limits.set(limit);
                changes.put(limit.stage().name(), words(old) + " → " + words(limit));
            }
        }
        if (!changes.isEmpty()) {
            events.publishEvent(new BoardLimitsChanged(changes, who.as(Permission.PLAN)));
        }
    }

    private static String words(BoardLimit limit) {
        return limit.items() + "; " + limit.hours() + " h";
    }

    private static List<Refusal> wrong(Collection<BoardLimit> wanted) {
        var found = new ArrayList<Refusal>();
        for (var limit : wanted) {
            within(limit.items(), MOST_ITEMS, "items-" + limit.stage(), found);
            within(limit.hours(), MOST_HOURS, "hours-" + limit.stage(), found);
        }
        return found;
    }

    private static void within(int number, int most, String field, List<Refusal> found) {
        if (number < 1 || number > most) {
            found.add(Refusal.of("newsroom.refusal.BoardLimitWrong", FOLLOWING, most).at(field));
        }
    }
}
