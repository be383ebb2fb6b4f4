package vn.conglang.newsroom.checking;

/** What an open point of the checklist does to whoever presents. */
public enum Demand {
    /** It must be mended first. */
    REQUIRED,
    /** It is shown; the item may be presented all the same. */
    ADVISED;

    public String key() {
        return "newsroom.check.demand." + name();
    }
}
