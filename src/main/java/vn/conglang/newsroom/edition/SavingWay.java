package vn.conglang.newsroom.edition;

/** How a saved state of a content came to be. */
public enum SavingWay {
    /** Somebody pressed the button. */
    SAVED,
    /** The editor kept it while somebody typed. */
    AUTOSAVED,
    /** Somebody else had saved meanwhile: it was put aside, and the present text stayed. */
    ASIDE;

    public String key() {
        return "newsroom.saving." + name();
    }
}
