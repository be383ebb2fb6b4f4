package vn.conglang.questions;

import vn.conglang.calendar.clocks.CaseKey;

/** What the calendar calls a question. */
public final class QuestionClock {

    static final String KIND = "question";

    private QuestionClock() {}

    public static CaseKey of(QuestionId id) {
        return new CaseKey(KIND, id.value());
    }
}
