package vn.conglang.newsroom.section;

/** Which leaders must approve what stands in a section (4.3, 5.b). */
public enum ApprovalMode {
    /** Any one leader who neither wrote nor edited the item. */
    ANY_LEADER,
    /** The head, or who acts for the head by delegation. */
    HEAD_ONLY,
    /** A deputy recommends, then the head approves. */
    DEPUTY_THEN_HEAD;

    public String key() {
        return "newsroom.section.approval." + name();
    }
}
