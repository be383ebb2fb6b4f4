package vn.conglang.core;

/** Identifies a unit of the authority. */
public record UnitId(long value) implements Id {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
