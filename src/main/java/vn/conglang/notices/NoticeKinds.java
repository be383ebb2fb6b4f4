package vn.conglang.notices;

import java.util.List;

/** The kinds that a room tells of, in the order in which people choose among them. */
public interface NoticeKinds {

    List<NoticeKind> noticeKinds();
}
