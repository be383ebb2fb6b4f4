package vn.conglang.newsroom.board;

import java.time.Duration;
import java.time.Instant;

/**
 * From when a column of the board turns warm: too many at once, or one for too long.
 *
 * @param items how many may lie there
 * @param hours how long one may lie there
 */
public record BoardLimit(Stage stage, int items, int hours) {

    boolean isReached(long count) {
        return count > items;
    }

    boolean isPassed(Instant entered, Instant now) {
        return entered.plus(Duration.ofHours(hours)).isBefore(now);
    }
}
