package vn.conglang.regulation;

/** At which step an item counts towards the monthly duty of a unit (11.2). */
public enum Fulfilment {
    SUBMITTED,
    ACCEPTED,
    PUBLISHED
}
