package vn.conglang.newsroom.edition;

/** How a saved state of a content came to be. */
public enum SavingWay {
    /** Somebody pressed the button. */
    SAVED,
    /** The editor kept it while somebody typed. */
    AUTOSAVED,
    /** Somebody else had saved meanwhile: it was put aside, and the present text stayed. */
    ASIDE,
    /** It came out of a file of a word processor. */
    IMPORTED,
    /** An old encoding was converted into Unicode. */
    CONVERTED;

    public String key() {
        return "newsroom.saving." + name();
    }
}
