package vn.conglang.people.appointments;

/**
 * What came of giving a post or lending it.
 *
 * @param linkRevoked whether a password link from before was ended, so that a new one is needed
 */
public record Given(boolean linkRevoked) {}
