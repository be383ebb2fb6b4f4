package vn.conglang.site.proof;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.conglang.core.EditionId;
import vn.conglang.newsroom.proving.Occasion;

/**
 * One walk round the public face, as the list of jobs knows it: {@code 17-PUBLISHED-0}.
 *
 * @param turn how often it was looked at before
 */
record Errand(EditionId edition, Occasion occasion, int turn) {

    /** What is stale for a moment is given the time to become fresh. */
    private static final List<Duration> PAUSES =
            List.of(Duration.ofSeconds(5), Duration.ofSeconds(20), Duration.ofSeconds(60));

    static Errand first(EditionId edition, Occasion occasion) {
        return new Errand(edition, occasion, 0);
    }

    static Errand of(String id) {
        var parts = id.split("-", 3);
        return new Errand(
                new EditionId(Long.parseLong(parts[0])),
                Occasion.valueOf(parts[1]),
                Integer.parseInt(parts[2]));
    }

    /** The next walk and when it is due; nothing after the last one. */
    Optional<Errand> next() {
        return turn < PAUSES.size()
                ? Optional.of(new Errand(edition, occasion, turn + 1))
                : Optional.empty();
    }

    /** How long one waits before it. */
    Duration pause() {
        return turn == 0 ? Duration.ZERO : PAUSES.get(turn - 1);
    }

    @Override
    public String toString() {
        return edition + "-" + occasion + "-" + turn;
    }
}
