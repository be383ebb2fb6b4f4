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
    PUBLISHED,
    /** Was public until a later edition of the same article took its place. */
    SUPERSEDED,
    WITHDRAWN,
    /** Given up before it was approved. */
    DISCARDED;

    public String key() {
        return "newsroom.state." + name();
    }
}
