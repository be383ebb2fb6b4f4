package vn.conglang.newsroom.telling;

import java.util.List;
import java.util.Locale;
import vn.conglang.desk.Permission;
import vn.conglang.notices.NoticeKind;

/** What the newsroom tells of. */
public enum Told {
    RETURNED(Permission.WRITE),
    SENT_BACK(Permission.WRITE),
    REJECTED(Permission.WRITE),
    PRESENTED(Permission.MODERATE),
    RECOMMENDED(Permission.MODERATE),
    APPROVED(Permission.WRITE),
    PUBLISHED(Permission.WRITE),
    WITHDRAWN(Permission.WRITE),
    PUBLISHED_ALONE(Permission.MODERATE),
    RATIFICATION_OVERDUE(Permission.MODERATE),
    PUBLICATION_FAILED(Permission.PUBLISH),
    CORRECTION(Permission.WRITE),
    COMMENTED(Permission.WRITE),
    MENTIONED(Permission.WRITE),
    REPLIED(Permission.WRITE),
    FACT_CHECKED(Permission.EDIT),
    FILE_FLAGGED(Permission.WRITE);

    private final NoticeKind kind;

    Told(Permission permission) {
        var word = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.kind = new NoticeKind("newsroom.told." + word, List.of(permission));
    }

    public NoticeKind kind() {
        return kind;
    }
}
