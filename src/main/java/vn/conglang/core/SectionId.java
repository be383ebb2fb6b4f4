package vn.conglang.core;

/** Identifies a section of the portal. */
public record SectionId(long value) implements Id {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
