package vn.conglang.jobs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.task.FailureHandler.MaxRetriesFailureHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** What is to be done once, for one thing, at a time. */
@Component
public class Agenda {

    private static final int TRIES = 3;
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(10);

    private final SchedulerClient client;

    Agenda(SchedulerClient client) {
        this.client = client;
    }

    /**
     * Within the transaction that asks for it: done if that commits. What was put there before for
     * the same thing moves to the new time.
     *
     * @param job the name of a job made by {@link #once}
     * @param thing the id of what it is to be done for
     */
    public void put(String job, String thing, Instant due) {
        client.schedule(
                new TaskInstance<Void>(job, thing), due, ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
    }

    /**
     * A job to be declared as a bean. It may run late after a standstill, and twice after a death:
     * what it finds done it leaves.
     *
     * @param work given the id of the thing
     * @param brokenDown told when it failed time and again and will not be tried any more
     */
    public static Task<Void> once(String job, Consumer<String> work, Consumer<String> brokenDown) {
        return Tasks.oneTime(job)
                .onFailure(
                        new MaxRetriesFailureHandler<>(
                                TRIES,
                                new OnFailureRetryLater<>(BETWEEN_TRIES),
                                (complete, operations) -> {
                                    brokenDown.accept(complete.getExecution().taskInstance.getId());
                                    operations.stop();
                                }))
                .execute((instance, _) -> work.accept(instance.getId()));
    }
}
