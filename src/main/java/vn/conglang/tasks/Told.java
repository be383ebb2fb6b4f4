package vn.conglang.tasks;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.conglang.desk.Permission;
import vn.conglang.notices.NoticeKind;
import vn.conglang.notices.NoticeKinds;

/** What the tasks' room tells of. */
enum Told {
    ASSIGNED(Permission.WRITE),
    FINISHED(Permission.ASSIGN),
    ACCEPTED(Permission.WRITE),
    REOPENED(Permission.WRITE),
    CANCELLED(Permission.WRITE),
    DUE_SOON(Permission.WRITE),
    DUE(Permission.WRITE);

    private final NoticeKind kind;

    Told(Permission permission) {
        var word = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.kind = new NoticeKind("tasks.told." + word, List.of(permission));
    }

    NoticeKind kind() {
        return kind;
    }

    /** For whoever chooses among them. */
    @Component
    static class Kinds implements NoticeKinds {

        @Override
        public List<NoticeKind> noticeKinds() {
            return Stream.of(values()).map(Told::kind).toList();
        }
    }
}
