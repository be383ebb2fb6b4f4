package vn.conglang.newsroom.board;

import java.time.Duration;

/**
 * A length of time in the words people use.
 *
 * @param key the text in the bundles, with both numbers as its arguments
 */
public record Spent(String key, long large, long small) {

    static Spent of(Duration time) {
        if (time.toDays() > 0) {
            return new Spent("newsroom.board.spent.days", time.toDays(), time.toHoursPart());
        }
        return time.toHours() > 0
                ? new Spent("newsroom.board.spent.hours", time.toHours(), time.toMinutesPart())
                : new Spent("newsroom.board.spent.minutes", time.toMinutes(), 0);
    }

    static Spent ofSeconds(double seconds) {
        return of(Duration.ofSeconds(Math.round(seconds)));
    }
}
