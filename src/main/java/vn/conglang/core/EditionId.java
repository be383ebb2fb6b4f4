package vn.conglang.core;

/** Identifies one edition of an article. */
public record EditionId(long value) implements Id {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
