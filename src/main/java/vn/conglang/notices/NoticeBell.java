package vn.conglang.notices;

import org.springframework.stereotype.Component;
import vn.conglang.desk.Bell;
import vn.conglang.desk.Viewer;

/** Rings on every screen of the desk. */
@Component
class NoticeBell implements Bell {

    private final Inbox inbox;

    NoticeBell(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public String href() {
        return NoticeScreens.PATH;
    }

    @Override
    public Count unread(Viewer viewer) {
        var unread = inbox.unread(viewer.id());
        return unread < Inbox.COUNTED ? new Count(unread, false) : new Count(unread - 1, true);
    }
}
