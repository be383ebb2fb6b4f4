package vn.conglang.questions;

import java.util.Locale;

/** What is done with a question. */
public enum QuestionAction {
    ASK,
    /** A question on paper, by phone or by e-mail, entered for its asker (7.1). */
    ENTER,
    /** Forwarded to the unit in whose remit it is (7.2, 12.4). */
    ROUTE,
    /** Forwarded to a lead unit and those that contribute: eight days (12.6.b). */
    COORDINATE,
    /** Taken from one unit to another; the clock goes on (12.6). */
    TRANSFER,
    /** "Not ours", with a reason, once for each unit (10.4). */
    GIVE_BACK,
    DECLINE,
    MERGE,
    /** An appointment: a later day, with a reason, before the current one (12.6.c). */
    APPOINT,
    SIGN,
    /** The leader takes a signature back before the answer is sent out. */
    UNSIGN,
    /** The standing office publishes it unchanged, or sends it to the asker alone (7.2, 12.4). */
    SEND_OUT,
    /** The asker does not understand the answer: asked once more, once (12.4). */
    ASK_AGAIN,
    /** An answer that is out is corrected; the earlier one stays readable. */
    CORRECT,
    WITHDRAW;

    /** As the trail names it. */
    String event() {
        return "questions." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its name in the bundles. */
    public String key() {
        return "questions.action." + name();
    }
}
