package vn.conglang.newsroom.plan;

import vn.conglang.core.Id;

/** Identifies one line of the plan. */
public record PlanLineId(long value) implements Id {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
