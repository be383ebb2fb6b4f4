package vn.conglang.newsroom.telling;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.StaffId;
import vn.conglang.core.UnitId;
import vn.conglang.desk.Permission;
import vn.conglang.people.Member;
import vn.conglang.people.Post;
import vn.conglang.regulation.Approval;

/**
 * Those who may see an edition today, and what each has to do with it.
 *
 * @param step the number of the last line of its history
 * @param hands the accounts that wrote or edited the article
 * @param asked whose approval it needs, once it was presented
 * @param readers all who may see it
 */
public record Party(
        StaffId submitter,
        @Nullable UnitId unit,
        long step,
        Set<StaffId> hands,
        @Nullable Approval asked,
        List<Member> readers) {

    Party seenBy(List<Member> everybody) {
        return new Party(
                submitter,
                unit,
                step,
                hands,
                asked,
                everybody.stream().filter(this::maySee).toList());
    }

    private boolean maySee(Member who) {
        return who.may(Permission.READ_ITEMS)
                || submitter.equals(who.id()) && who.may(Permission.WRITE)
                || unit != null && who.holds(Post.UNIT_HEAD, unit);
    }

    /** Whoever sent it in, wrote it or edited it. */
    Set<StaffId> makers() {
        return who(reader -> submitter.equals(reader.id()) || hands.contains(reader.id()));
    }

    Set<StaffId> with(Permission permission) {
        return who(reader -> reader.may(permission));
    }

    Set<StaffId> holding(Post post) {
        return who(reader -> reader.holds(post));
    }

    private Set<StaffId> who(Predicate<Member> wanted) {
        return readers.stream().filter(wanted).map(Member::id).collect(Collectors.toSet());
    }
}
