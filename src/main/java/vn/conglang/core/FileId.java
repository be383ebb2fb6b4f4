package vn.conglang.core;

/** Identifies a file or picture in the store. */
public record FileId(long value) implements Id {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
