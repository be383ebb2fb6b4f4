package vn.conglang.newsroom.telling;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.conglang.notices.NoticeKind;
import vn.conglang.notices.NoticeKinds;

/** The newsroom's kinds of notices, for whoever chooses among them. */
@Component
class NewsroomNotices implements NoticeKinds {

    @Override
    public List<NoticeKind> noticeKinds() {
        return Stream.of(Told.values()).map(Told::kind).toList();
    }
}
