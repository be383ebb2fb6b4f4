package vn.conglang.media.library;

/** Whom one can recognise in a picture. */
public enum Shows {
    /** Nobody said yet. */
    UNSAID,
    NOBODY,
    PEOPLE,
    /** Children below sixteen: shown only with consent (Children Law 2016, art. 21). */
    CHILDREN;

    public String key() {
        return "media.shows." + name();
    }
}
