package vn.conglang.questions;

/** Where a question stands. */
public enum QuestionState {
    /** The standing office has it: to be routed, merged or declined (7.2, 12.2). */
    RECEIVED,
    /** A competent unit has it and drafts the answer (10.4, 12.4). */
    WITH_UNIT,
    /** A leader of the unit signed the answer; the standing office sends it out (12.7, 7.2). */
    SIGNED,
    /** The asker has the answer, the public too where it was asked for (12.4). */
    ANSWERED,
    /** Not accepted here; the asker was told where to go (12.2). */
    DECLINED,
    /** The same was asked before; the asker follows that question. */
    MERGED,
    /** The asker took it back. */
    WITHDRAWN;

    /** Whether a clock runs. */
    public boolean isOpen() {
        return switch (this) {
            case RECEIVED, WITH_UNIT, SIGNED -> true;
            case ANSWERED, DECLINED, MERGED, WITHDRAWN -> false;
        };
    }

    /** The key of its name in the bundles. */
    public String key() {
        return "questions.state." + name();
    }
}
