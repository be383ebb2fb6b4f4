package vn.conglang.calendar.clocks;

import java.time.Instant;

/**
 * A year of the calendar changed, and with it when a running case is due, or how certain that is.
 * It is told in the transaction that writes the row; the room that owns the case tells both sides.
 *
 * @param before when it was due until now
 */
public record DueTimeMoved(StatutoryClock clock, Instant before) {}
