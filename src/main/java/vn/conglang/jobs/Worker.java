package vn.conglang.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.springframework.context.SmartLifecycle;

/** Works off the list from when the house is open until it closes; what runs then is let end. */
final class Worker implements SmartLifecycle {

    private final Scheduler scheduler;
    private volatile boolean running;

    Worker(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    public void start() {
        scheduler.start();
        running = true;
    }

    @Override
    public void stop() {
        scheduler.stop();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
