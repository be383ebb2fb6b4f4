package vn.conglang.calendar.clocks;

import com.github.kagkarlsson.scheduler.task.Task;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.conglang.calendar.CalendarYearChanged;
import vn.conglang.core.OfficeClock;
import vn.conglang.jobs.Agenda;

/**
 * Counts the running clocks again when a year changes, after it changed and a batch at a time.
 * Whoever is counted already is left as they are, so it may run twice and begin again.
 */
@Component
class RecomputeClocks {

    private static final Logger LOG = LoggerFactory.getLogger(RecomputeClocks.class);
    private static final String JOB = "calendar-recompute";
    private static final int AT_ONCE = 100;
    private static final CaseKey FIRST = new CaseKey("", 0);

    private final ClockRows rows;
    private final Clocks clocks;
    private final Agenda agenda;
    private final OfficeClock clock;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;

    RecomputeClocks(
            ClockRows rows,
            Clocks clocks,
            Agenda agenda,
            OfficeClock clock,
            TransactionOperations transaction,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.clocks = clocks;
        this.agenda = agenda;
        this.clock = clock;
        this.transaction = transaction;
        this.events = events;
    }

    @Bean
    static Task<Void> recomputingClocks(RecomputeClocks recomputing) {
        return Agenda.once(
                JOB,
                change -> recomputing.recompute(Integer.parseInt(change.split("-")[0])),
                change -> LOG.error("Clocks were not counted again after {}", change));
    }

    // Each change has a job of its own: one that runs already cannot be put off, and may have
    // passed.
    @EventListener
    void changed(CalendarYearChanged year) {
        if (year.inForce()) {
            agenda.put(JOB, year.year() + "-" + year.version(), clock.instant());
        }
    }

    void recompute(int year) {
        var after = FIRST;
        List<CaseKey> batch;
        do {
            batch = rows.runningThrough(year, after, AT_ONCE);
            for (var key : batch) {
                transaction.executeWithoutResult(_ -> recompute(key));
                after = key;
            }
        } while (batch.size() == AT_ONCE);
    }

    private void recompute(CaseKey key) {
        var before = clocks.of(key).orElseThrow();
        clocks.recompute(key)
                .filter(again -> isNews(before, again))
                .ifPresent(moved -> events.publishEvent(new DueTimeMoved(moved, before.due())));
    }

    /** Another reason for the same day is written down, and nobody needs to be told. */
    private static boolean isNews(StatutoryClock before, StatutoryClock again) {
        return !before.due().equals(again.due())
                || before.time().provisional() != again.time().provisional();
    }
}
