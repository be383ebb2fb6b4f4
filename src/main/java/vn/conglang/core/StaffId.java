package vn.conglang.core;

/** Identifies a member of staff. */
public record StaffId(long value) implements Id {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
