package vn.conglang.questions;

/** How a question came in; all run on the same clock (7.1, 12.1). */
public enum Channel {
    WEB,
    PAPER,
    PHONE,
    EMAIL;

    /** The key of its name in the bundles. */
    public String key() {
        return "questions.channel." + name();
    }
}
