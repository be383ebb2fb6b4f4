package vn.conglang.regulation;

/** Which day is day 1 of the period for supplying a signed document (11.1). */
public enum FirstDay {
    DAY_AFTER_SIGNING,
    DAY_OF_SIGNING
}
