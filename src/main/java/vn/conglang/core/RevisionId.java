package vn.conglang.core;

/** Identifies one saved state of an edition. */
public record RevisionId(long value) implements Id {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
