/**
 * The clocks of cases that have to be decided in time: each row says what happened, by when the
 * case is due since then, and why, day by day (12.6, 16). What a case is lies above.
 */
@NamedInterface
@NullMarked
package vn.conglang.calendar.clocks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
