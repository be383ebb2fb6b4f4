package vn.conglang.tasks;

import vn.conglang.core.Id;

/** Identifies a task. */
public record TaskId(long value) implements Id {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
