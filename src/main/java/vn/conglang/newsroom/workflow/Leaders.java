package vn.conglang.newsroom.workflow;

import org.jspecify.annotations.Nullable;
import vn.conglang.audit.Actor;
import vn.conglang.desk.Permission;
import vn.conglang.newsroom.section.ApprovalMode;
import vn.conglang.newsroom.section.Section;
import vn.conglang.people.Member;
import vn.conglang.people.Post;

/** Which leader a section asks for, and in which post they then act (4.3, 5.b). */
final class Leaders {

    private Leaders() {}

    static ApprovalMode modeOf(@Nullable Section section) {
        return section == null ? ApprovalMode.ANY_LEADER : section.approvalMode();
    }

    static boolean asksForHead(@Nullable Section section) {
        return modeOf(section) != ApprovalMode.ANY_LEADER;
    }

    /** The head, or who acts for the head: then the history says for whom. */
    static Actor approving(@Nullable Section section, Member who) {
        return asksForHead(section) ? in(Post.HEAD_EDITOR, who) : who.as(Permission.MODERATE);
    }

    static Actor in(Post post, Member who) {
        return who.offices().stream()
                .filter(office -> office.post() == post)
                .findFirst()
                .map(office -> new Actor(who.id(), who.name(), post.name(), office.actingFor()))
                .orElseGet(() -> who.as(Permission.MODERATE));
    }
}
