package vn.conglang.tasks;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.conglang.core.OfficeClock;
import vn.conglang.notices.Notices;
import vn.conglang.notices.Tidings;
import vn.conglang.tasks.TaskList.After;

/**
 * Reminds of tasks at eight on the days on which the office works: once on the working day before
 * they are due, and once when they are (4.4, 5.a). Run again, it tells nobody twice. It knows
 * weekends, but no public holidays yet.
 */
@Component
class RemindOfTasks {

    static final int BATCH = 100;

    private static final String AT_EIGHT = "0 0 8 * * MON-FRI";

    private final Tasks tasks;
    private final Notices notices;
    private final OfficeClock clock;
    private final TransactionTemplate transactions;

    RemindOfTasks(
            Tasks tasks, Notices notices, OfficeClock clock, TransactionTemplate transactions) {
        this.tasks = tasks;
        this.notices = notices;
        this.clock = clock;
        this.transactions = transactions;
    }

    @Bean
    static RecurringTask<Void> remindOfDueTasks(RemindOfTasks reminding) {
        return com.github.kagkarlsson.scheduler.task.helper.Tasks.recurring(
                        "tasks-remind", Schedules.cron(AT_EIGHT, OfficeClock.ZONE))
                .execute((_, _) -> reminding.remind());
    }

    /** A batch at a time: however many are due, none waits for all to be told. */
    void remind() {
        var today = clock.today();
        var told = Optional.of(After.NOTHING);
        while (told.isPresent()) {
            var after = told.get();
            told = transactions.execute(_ -> remind(after, today));
        }
    }

    private Optional<After> remind(After after, LocalDate today) {
        var batch = tasks.dueBy(nextWorkingDay(today), after, BATCH);
        batch.forEach(task -> remind(task, today));
        return batch.size() < BATCH ? Optional.empty() : Optional.of(After.of(batch.getLast()));
    }

    private void remind(Task task, LocalDate today) {
        var told = task.due().isAfter(today) ? Told.DUE_SOON : Told.DUE;
        notices.tell(
                new Tidings(
                        told.kind(),
                        told.kind().name() + "-" + task.id(),
                        null,
                        task.assignerName(),
                        task.title(),
                        "",
                        "/toa-soan/nhiem-vu/" + task.id()),
                List.of(task.assignee()));
    }

    private static LocalDate nextWorkingDay(LocalDate today) {
        var next = today.plusDays(1);
        while (next.getDayOfWeek() == DayOfWeek.SATURDAY
                || next.getDayOfWeek() == DayOfWeek.SUNDAY) {
            next = next.plusDays(1);
        }
        return next;
    }
}
