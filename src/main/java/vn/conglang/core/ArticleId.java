package vn.conglang.core;

/** Identifies an article, which lives for ever. */
public record ArticleId(long value) implements Id {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
