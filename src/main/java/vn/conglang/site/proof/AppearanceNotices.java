package vn.conglang.site.proof;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.conglang.core.StaffId;
import vn.conglang.desk.Permission;
import vn.conglang.newsroom.EditionFacts;
import vn.conglang.newsroom.proving.Occasion;
import vn.conglang.notices.NoticeKind;
import vn.conglang.notices.NoticeKinds;
import vn.conglang.notices.Notices;
import vn.conglang.notices.Tidings;
import vn.conglang.people.Member;
import vn.conglang.people.Members;

/** Tells those who publish that readers do not find what was decided (4.1, 7.2). */
@Component
class AppearanceNotices implements NoticeKinds {

    private static final NoticeKind KIND =
            new NoticeKind("site.told.appearance-differs", List.of(Permission.PUBLISH));

    private final Notices notices;
    private final Members members;

    AppearanceNotices(Notices notices, Members members) {
        this.notices = notices;
        this.members = members;
    }

    @Override
    public List<NoticeKind> noticeKinds() {
        return List.of(KIND);
    }

    void tell(EditionFacts facts, Occasion occasion) {
        notices.tell(
                new Tidings(
                        KIND,
                        "appearance-" + facts.edition() + "-" + occasion,
                        null,
                        "",
                        facts.title(),
                        "",
                        "/toa-soan/tin-bai/" + facts.edition()),
                publishers());
    }

    private List<StaffId> publishers() {
        return members.everybody().stream()
                .filter(who -> who.may(Permission.PUBLISH))
                .map(Member::id)
                .toList();
    }
}
