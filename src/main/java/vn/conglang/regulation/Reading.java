package vn.conglang.regulation;

/** Where a rule comes from before anybody amended it. */
public enum Reading {
    /** The text says it. */
    TEXT,
    /** The text is unclear or silent, and the authority decided so. */
    DECIDED
}
