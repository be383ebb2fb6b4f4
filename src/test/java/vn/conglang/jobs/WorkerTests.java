package vn.conglang.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.conglang.core.OfficeClock;
import vn.conglang.testing.RoomTest;

@RoomTest
class WorkerTests {

    @Autowired private DataSource database;
    @Autowired private SchedulerClient client;
    @Autowired private OfficeClock clock;
    @Autowired private PlatformTransactionManager transactions;

    private final Queue<String> done = new ConcurrentLinkedQueue<>();
    private final CountDownLatch last = new CountDownLatch(1);

    private final OneTimeTask<Void> noted =
            Tasks.oneTime("worker-test")
                    .execute((instance, _) -> {
                        done.add(instance.getId());
                        if (instance.getId().equals("last")) {
                            last.countDown();
                        }
                    });

    @Test
    void doesWhatIsDueAndOnlyWhatWasCommitted() throws InterruptedException {
        var transaction = new TransactionTemplate(transactions);
        transaction.executeWithoutResult(status -> {
            client.schedule(noted.instance("taken back"), clock.instant());
            status.setRollbackOnly();
        });
        client.schedule(noted.instance("tomorrow"), clock.instant().plusSeconds(86_400));
        client.schedule(noted.instance("last"), clock.instant());

        var worker = new JobsConfiguration().worker(database, List.of(noted), clock);
        worker.start();
        try {
            assertThat(last.await(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            worker.stop();
            client.cancel(noted.instance("tomorrow"));
        }
        assertThat(done).containsExactly("last");
    }
}
