package vn.conglang.newsroom.compare;

/** A stretch of words that stayed, came or went. */
public record Run(Kind kind, String text) {

    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }

    static Run same(String text) {
        return new Run(Kind.SAME, text);
    }
}
