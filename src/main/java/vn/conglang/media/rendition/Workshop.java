package vn.conglang.media.rendition;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/**
 * The few threads on which pictures and documents are unpacked. Such work keeps a processor and
 * much memory busy, so it never runs on a request's virtual thread, and never much of it at once.
 */
@Component
public class Workshop {

    private static final int BENCHES = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    private final Duration patience;
    private final Semaphore checking = new Semaphore(BENCHES, true);
    private final ExecutorService making =
            Executors.newFixedThreadPool(
                    BENCHES, Thread.ofPlatform().name("media-make-", 1).daemon().factory());

    Workshop() {
        this(Duration.ofSeconds(60));
    }

    Workshop(Duration patience) {
        this.patience = patience;
    }

    /** The work took longer than anybody should wait; it was told to stop. */
    public static final class TooSlow extends IOException {}

    /** Looks into a file that somebody waits for; not for ever, whatever the file does to us. */
    public <T> T check(Callable<T> work) throws IOException {
        var task = new FutureTask<>(work);
        checking.acquireUninterruptibly();
        try {
            Thread.ofPlatform().name("media-check").daemon().start(task);
            return task.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            // Interrupting closes the file under a decoder that runs in circles.
            task.cancel(true);
            throw new TooSlow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        } catch (ExecutionException e) {
            throw unwrapped(e);
        } finally {
            checking.release();
        }
    }

    /** Makes renditions; several at once are done one after the other. */
    public CompletableFuture<Void> make(Runnable work) {
        return CompletableFuture.runAsync(work, making);
    }

    @PreDestroy
    void close() {
        making.shutdownNow();
    }

    private static IOException unwrapped(ExecutionException e) {
        return switch (e.getCause()) {
            case IOException unreadable -> unreadable;
            case RuntimeException other -> throw other;
            case Error error -> throw error;
            case null, default -> new IOException(e);
        };
    }
}
