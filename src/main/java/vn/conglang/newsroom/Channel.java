package vn.conglang.newsroom;

/** The way by which an item arrived (clauses 7.1, 14.1). */
public enum Channel {
    WEB,
    COUNTER,
    PHONE,
    EMAIL;

    public String key() {
        return "newsroom.channel." + name();
    }

    /** Whether staff entered it for somebody who brought it. */
    public boolean isByStaff() {
        return this != WEB;
    }
}
