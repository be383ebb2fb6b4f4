package vn.conglang.newsroom.away;

import vn.conglang.newsroom.Action;

/** What a leader can decide by a link (4.3). */
public enum LeaderDecision {
    APPROVE(Action.APPROVE, "duyet"),
    SEND_BACK(Action.SEND_BACK, "tra-bien-tap"),
    REJECT(Action.REJECT, "tu-choi");

    private final Action action;
    private final String word;

    LeaderDecision(Action action, String word) {
        this.action = action;
        this.word = word;
    }

    public Action action() {
        return action;
    }

    /** Its word in addresses. */
    public String word() {
        return word;
    }

    /** Whether it has to be explained. */
    public boolean needsReason() {
        return this != APPROVE;
    }

    /** The key of its name in the bundles. */
    public String key() {
        return action.key();
    }
}
