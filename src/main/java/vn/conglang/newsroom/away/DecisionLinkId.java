package vn.conglang.newsroom.away;

import vn.conglang.core.Id;

/** Identifies one link by which a leader decides. */
public record DecisionLinkId(long value) implements Id {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
