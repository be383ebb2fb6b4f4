package vn.conglang.regulation;

import vn.conglang.core.Id;

/** Identifies an amendment of a rule. */
public record AmendmentId(long value) implements Id {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
