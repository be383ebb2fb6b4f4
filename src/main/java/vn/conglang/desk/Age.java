package vn.conglang.desk;

import java.time.Duration;
import java.time.Instant;

/**
 * How long something has waited, in the words people use: minutes within the hour, hours within the
 * day, days after that.
 *
 * @param key the text in the bundles, with {@code count} as its argument
 */
public record Age(String key, long count) {

    public static Age of(Instant since, Instant now) {
        var waited = Duration.between(since, now);
        if (waited.toDays() > 0) {
            return new Age("desk.age.days", waited.toDays());
        }
        if (waited.toHours() > 0) {
            return new Age("desk.age.hours", waited.toHours());
        }
        // A clock a little ahead of another makes nothing younger than now.
        return waited.toMinutes() > 0
                ? new Age("desk.age.minutes", waited.toMinutes())
                : new Age("desk.age.now", 0);
    }
}
