package vn.conglang.questions;

import vn.conglang.core.Id;

/** The number of a question. */
public record QuestionId(long value) implements Id {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
