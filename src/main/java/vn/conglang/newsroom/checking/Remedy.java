package vn.conglang.newsroom.checking;

/** What can be done about a finding besides writing anew. */
public enum Remedy {
    /** Its digits give way to dots. */
    MASK,
    /** Somebody says why it stays; that is kept with their name. */
    JUSTIFY,
    /** All spaces of the text are put in order at once. */
    TIDY,
    /** The word becomes one of the house's own. */
    ADD_WORD
}
