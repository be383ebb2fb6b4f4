package vn.conglang.regulation;

/** Whose approval an item needs before it is published (4.3, 5.b, 8.b). */
public enum Approval {
    /** Any one leader: the head or a deputy. */
    ANY_LEADER,
    HEAD_ONLY,
    /** A deputy recommends, then the head approves. */
    DEPUTY_THEN_HEAD
}
