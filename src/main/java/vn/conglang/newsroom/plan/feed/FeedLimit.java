package vn.conglang.newsroom.plan.feed;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import vn.conglang.core.OfficeClock;

/**
 * How often this machine answers at all under the private addresses of the plan: calendars ask once
 * an hour, and whoever guesses gets nowhere fast. Each answer costs a few short statements.
 */
@Component
class FeedLimit {

    static final int A_MINUTE = 120;
    private static final int SECONDS = 60;

    private final OfficeClock clock;
    private final AtomicReference<Window> window;

    FeedLimit(OfficeClock clock) {
        this.clock = clock;
        this.window = new AtomicReference<>(new Window(clock.instant(), 0));
    }

    private record Window(Instant since, int answers) {}

    boolean allows() {
        var now = clock.instant();
        return window.updateAndGet(w -> next(w, now)).answers() <= A_MINUTE;
    }

    private static Window next(Window window, Instant now) {
        return now.isAfter(window.since().plusSeconds(SECONDS))
                ? new Window(now, 1)
                : new Window(window.since(), window.answers() + 1);
    }
}
