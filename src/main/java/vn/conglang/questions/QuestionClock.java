package vn.conglang.questions;

import java.util.Optional;
import vn.conglang.calendar.clocks.CaseKey;

/** What the calendar calls a question. */
public final class QuestionClock {

    private static final String KIND = "question";

    private QuestionClock() {}

    public static CaseKey of(QuestionId id) {
        return new CaseKey(KIND, id.value());
    }

    /** Whose clock it is; empty for a case of another room. */
    public static Optional<QuestionId> questionOf(CaseKey key) {
        return key.kind().equals(KIND)
                ? Optional.of(new QuestionId(key.number()))
                : Optional.empty();
    }
}
