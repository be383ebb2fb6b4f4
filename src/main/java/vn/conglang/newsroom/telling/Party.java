package vn.conglang.newsroom.telling;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.StaffId;
import vn.conglang.core.UnitId;
import vn.conglang.desk.Permission;
import vn.conglang.newsroom.edition.Guards;
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

    /** Whoever has lost their post has no page to be led to. */
    private boolean maySee(Member who) {
        return Guards.maySee(submitter, unit, who)
                && who.mayOneOf(Permission.WRITE, Permission.READ_ITEMS);
    }

    /** Whether somebody sent it in, wrote it or edited it. */
    public boolean isMaker(Member who) {
        return submitter.equals(who.id()) || hands.contains(who.id());
    }

    Set<StaffId> makers() {
        return who(this::isMaker);
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
