package vn.conglang.newsroom.reading;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.conglang.core.StaffId;
import vn.conglang.desk.Permission;
import vn.conglang.newsroom.EditionState;
import vn.conglang.people.Member;
import vn.conglang.people.Office;
import vn.conglang.people.PenNames;
import vn.conglang.people.Post;

/**
 * What a leader may decide: by what was asked for, and neither their own work nor that of somebody
 * whom they represent (4.3, 5.b).
 */
@Component
class ToDecide {

    private final PenNames penNames;

    ToDecide(PenNames penNames) {
        this.penNames = penNames;
    }

    Where by(Member who) {
        return Where.seenBy(who)
                .in(Set.of(EditionState.IN_REVIEW))
                .and(
                        """
                        (e.approval_asked = 'ANY_LEADER'
                            or :head and e.approval_asked = 'HEAD_ONLY'
                            or :head and e.approval_asked = 'DEPUTY_THEN_HEAD'
                                and e.recommended_by <> :me
                            or :deputy and e.approval_asked = 'DEPUTY_THEN_HEAD'
                                and e.recommended_by is null)
                        """)
                .and("e.submitter_id <> all(:selves)")
                .and("e.presented_by <> all(:selves)")
                .and(
                        """
                        not exists (
                            select
                            from article_hand h
                            where h.article_id = e.article_id
                              and (h.staff_id = any(:selves)
                                  or h.staff_id is null and lower(h.name) = any(:names)))
                        """)
                .with("names", penNames.borneBy(selves(who)).toArray(String[]::new))
                .with("me", who.id().value())
                .with("selves", ids(selves(who)))
                .with("head", who.holds(Post.HEAD_EDITOR))
                .with("deputy", who.holds(Post.DEPUTY_EDITOR));
    }

    /** Who decides, and those in whose name they could. */
    static Set<StaffId> selves(Member who) {
        return Stream.concat(
                        Stream.of(who.id()),
                        who.representedWith(Permission.MODERATE).stream().map(Office.Delegator::id))
                .collect(Collectors.toSet());
    }

    static Long[] ids(Set<StaffId> people) {
        return people.stream().map(StaffId::value).toArray(Long[]::new);
    }
}
