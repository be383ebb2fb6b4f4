package vn.conglang.testing;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.util.List;
import javax.sql.DataSource;
import vn.conglang.core.OfficeClock;

/**
 * Does what is due by the office's clock, on the test's own thread: {@code OfficeClock.at(eight,
 * jobs::run)}. In tests no worker runs by itself.
 */
public final class DueJobs {

    private static final int ROUNDS = 5;

    private final ManualScheduler scheduler;
    private final OfficeClock clock;

    DueJobs(DataSource database, List<Task<?>> tasks, OfficeClock clock) {
        this.scheduler =
                TestHelper.createManualScheduler(database, tasks)
                        .clock(new SettableClock())
                        .build();
        this.clock = clock;
    }

    /** What a job puts on the list for now is done as well. */
    public void run() {
        for (var round = 0; round < ROUNDS; round++) {
            scheduler.setTime(clock.instant());
            scheduler.runAnyDueExecutions();
        }
    }
}
