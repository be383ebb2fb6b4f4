package vn.conglang.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import vn.conglang.core.OfficeClock;

/** The list of jobs in the database and the worker that looks at it. */
@Configuration(proxyBeanMethods = false)
class JobsConfiguration {

    /** What is to be done at eight is done in the first second after eight. */
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private static final Duration STOP_WITHIN = Duration.ofSeconds(20);

    private static final int AT_ONCE = 4;

    /** Puts jobs on the list: they are there if the transaction that asks for them commits. */
    @Bean
    SchedulerClient schedulerClient(DataSource database) {
        return SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database))
                .build();
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "conglang.jobs", matchIfMissing = true)
    Worker worker(DataSource database, List<Task<?>> tasks, OfficeClock clock) {
        return new Worker(scheduler(database, tasks, clock));
    }

    private static Scheduler scheduler(
            DataSource database, List<Task<?>> tasks, OfficeClock clock) {
        var recurring = new ArrayList<RecurringTask<?>>();
        var others = new ArrayList<Task<?>>();
        for (var task : tasks) {
            if (task instanceof RecurringTask<?> again) {
                recurring.add(again);
            } else {
                others.add(task);
            }
        }
        return Scheduler.create(database, others)
                .startTasks(recurring)
                .clock(clock::instant)
                .threads(AT_ONCE)
                .pollingInterval(LOOK_EVERY)
                .shutdownMaxWait(STOP_WITHIN)
                .failureLogging(LogLevel.WARN, true)
                .build();
    }
}
