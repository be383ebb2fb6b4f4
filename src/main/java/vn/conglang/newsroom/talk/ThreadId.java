package vn.conglang.newsroom.talk;

import vn.conglang.core.Id;

/** Identifies a thread of the talk about an article. */
public record ThreadId(long value) implements Id {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
