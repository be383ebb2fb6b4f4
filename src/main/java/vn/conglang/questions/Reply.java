package vn.conglang.questions;

/** How the asker wants the answer (12.4). */
public enum Reply {
    /** On the portal, where all can read it. */
    PUBLIC,
    /** To the asker alone. */
    DIRECT;

    /** The key of its name in the bundles. */
    public String key() {
        return "questions.reply." + name();
    }
}
