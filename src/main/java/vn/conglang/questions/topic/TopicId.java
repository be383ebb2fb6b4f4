package vn.conglang.questions.topic;

import vn.conglang.core.Id;

/** The number of a topic. */
public record TopicId(long value) implements Id {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
