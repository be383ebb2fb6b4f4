package vn.conglang.newsroom;

/** What can be done to an edition. Each has one use case class of the same meaning. */
public enum Action {
    WRITE,
    TAKE_IN,
    SEND_FOR_SIGN_OFF,
    SUBMIT,
    SIGN_OFF,
    RETURN,
    RECEIVE,
    PRESENT,
    RECOMMEND,
    APPROVE,
    SEND_BACK,
    REJECT,
    REVISE,
    PUBLISH,
    SCHEDULE,
    UNSCHEDULE,
    EMERGENCY,
    RATIFY,
    CORRECT,
    SUPERSEDE,
    WITHDRAW,
    EXPIRE,
    DISCARD;

    public String key() {
        return "newsroom.action." + name();
    }
}
