package vn.conglang.newsroom;

/** Where an edition stands. What may follow is told by {@link Transitions} alone. */
public enum EditionState {
    DRAFT,
    /** With the unit's head, who answers for what the unit provides (10.1). */
    AT_SIGN_OFF,
    SUBMITTED,
    RETURNED,
    EDITING,
    IN_REVIEW,
    REJECTED,
    APPROVED,
    /** Approved, and published by itself at a time (7.2). */
    SCHEDULED,
    PUBLISHED,
    /** Was public until a later edition of the same article took its place. */
    SUPERSEDED,
    WITHDRAWN,
    /** Given up before it was approved. */
    DISCARDED;

    /** Approved and not yet public: any change of its text takes the approval away (7.2). */
    public boolean isApproved() {
        return this == APPROVED || this == SCHEDULED;
    }

    public String key() {
        return "newsroom.state." + name();
    }
}
