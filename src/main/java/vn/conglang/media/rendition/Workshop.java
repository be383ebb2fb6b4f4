package vn.conglang.media.rendition;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;

/**
 * The few threads on which pictures and documents are unpacked. Such work keeps a processor and
 * much memory busy, so it never runs on a request's virtual thread, and never much of it at once.
 */
@Component
public class Workshop {

    private static final int BENCHES = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    private final ExecutorService checking = benches("media-check");
    private final ExecutorService making = benches("media-make");

    /** Looks into a file that somebody waits for. */
    public <T> T check(Callable<T> work) throws IOException {
        return result(checking, work);
    }

    /** Makes renditions; several at once are done one after the other. */
    public CompletableFuture<Void> make(Runnable work) {
        return CompletableFuture.runAsync(work, making);
    }

    @PreDestroy
    void close() {
        checking.shutdownNow();
        making.shutdownNow();
    }

    private static <T> T result(ExecutorService benches, Callable<T> work) throws IOException {
        try {
            return benches.submit(work).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException unreadable -> throw unreadable;
                case RuntimeException other -> throw other;
                case Error error -> throw error;
                case null, default -> throw new IOException(e);
            }
        }
    }

    private static ExecutorService benches(String name) {
        return Executors.newFixedThreadPool(
                BENCHES, Thread.ofPlatform().name(name + "-", 1).daemon().factory());
    }
}
