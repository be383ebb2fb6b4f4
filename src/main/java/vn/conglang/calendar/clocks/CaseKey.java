package vn.conglang.calendar.clocks;

/**
 * Whose clock it is.
 *
 * @param kind of the room that owns the case: {@code question}
 * @param number of the case within the kind
 */
public record CaseKey(String kind, long number) {}
