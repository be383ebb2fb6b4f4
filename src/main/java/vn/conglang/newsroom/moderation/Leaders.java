package vn.conglang.newsroom.moderation;

import vn.conglang.audit.Actor;
import vn.conglang.desk.Permission;
import vn.conglang.newsroom.edition.Edition;
import vn.conglang.people.Member;
import vn.conglang.people.Post;
import vn.conglang.regulation.Approval;

/** In which post a leader decides (4.3, 5.b). */
public final class Leaders {

    private Leaders() {}

    /** The head, or who acts for the head: then the history says for whom. */
    static Actor approving(Edition edition, Member who) {
        return edition.asksFor() == Approval.ANY_LEADER
                ? who.as(Permission.MODERATE)
                : in(Post.HEAD_EDITOR, who);
    }

    static Actor in(Post post, Member who) {
        return who.offices().stream()
                .filter(office -> office.post() == post)
                .findFirst()
                .map(office -> new Actor(who.id(), who.name(), post.name(), office.actingFor()))
                .orElseGet(() -> who.as(Permission.MODERATE));
    }
}
