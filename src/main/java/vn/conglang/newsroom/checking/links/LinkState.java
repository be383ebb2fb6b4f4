package vn.conglang.newsroom.checking.links;

/** What is known of the place that a link leads to. */
public enum LinkState {
    /** Nobody has asked yet. */
    WAITING,
    /** Something answers. */
    ALIVE,
    /** It answers that nothing is there, or does not answer. */
    DEAD,
    /** It is within a network of ours, or leads into one: it was not asked. */
    NOT_PUBLIC
}
