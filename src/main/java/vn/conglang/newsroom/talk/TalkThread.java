package vn.conglang.newsroom.talk;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.EditionId;
import vn.conglang.core.StaffId;
import vn.conglang.desk.Permission;
import vn.conglang.people.Member;

/**
 * A thread with all that was said in it.
 *
 * @param edition the edition at which it began
 * @param openToAuthor whether whoever sent the item in sees it too, and not the desk alone
 * @param begunBy null for somebody from outside
 */
public record TalkThread(
        ThreadId id,
        EditionId edition,
        Quote quote,
        boolean openToAuthor,
        boolean resolved,
        @Nullable StaffId begunBy,
        List<Turn> turns) {

    /** Whether somebody who may see the edition sees this thread. */
    static boolean isSeenBy(Member who, boolean openToAuthor) {
        return openToAuthor || isOfTheDesk(who);
    }

    static boolean isOfTheDesk(Member who) {
        return who.may(Permission.READ_ITEMS);
    }

    /** Whoever began it or works at the desk says when it is dealt with. */
    public boolean isSettledBy(Member who) {
        return isOfTheDesk(who) || who.id().equals(begunBy);
    }

    public boolean isFromOutside() {
        return begunBy == null;
    }

    boolean isSaidIn(@Nullable StaffId who) {
        return turns.stream().anyMatch(turn -> turn.isSaid() && Objects.equals(turn.who(), who));
    }
}
