package vn.conglang.newsroom.telling;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.conglang.desk.Permission;
import vn.conglang.newsroom.FileFlagged;
import vn.conglang.notices.Notices;
import vn.conglang.notices.Tidings;
import vn.conglang.people.Member;
import vn.conglang.people.Members;

/**
 * Tells whoever uploaded a file, and those who check for secrecy, that it bears a marking (8.c).
 */
@Component
class TellOfFiles {

    private final Members members;
    private final Notices notices;

    TellOfFiles(Members members, Notices notices) {
        this.members = members;
        this.notices = notices;
    }

    @EventListener
    void flagged(FileFlagged file) {
        notices.tell(
                new Tidings(
                        Told.FILE_FLAGGED.kind(),
                        "file-" + file.file(),
                        null,
                        "",
                        file.name(),
                        "",
                        "/toa-soan/tep/" + file.file()),
                members.everybody().stream()
                        .filter(who ->
                                who.may(Permission.RECEIVE) || who.id().equals(file.uploadedBy()))
                        .map(Member::id)
                        .toList());
    }
}
