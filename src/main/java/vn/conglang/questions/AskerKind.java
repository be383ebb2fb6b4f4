package vn.conglang.questions;

/** Whether a person or an organisation asks: each is asked for other facts (12.3). */
public enum AskerKind {
    PERSON,
    ORGANISATION;

    /** The key of its name in the bundles. */
    public String key() {
        return "questions.asker." + name();
    }
}
