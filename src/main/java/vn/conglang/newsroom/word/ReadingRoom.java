package vn.conglang.newsroom.word;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.conglang.core.Refused;

/**
 * Where files are read: one at a time, for a tree of a large text takes much memory, and not for
 * ever, whatever the file does to us.
 */
@Component
class ReadingRoom {

    private static final Logger log = LoggerFactory.getLogger(ReadingRoom.class);

    private final WordLimits limits;
    private final Semaphore seat = new Semaphore(1, true);

    ReadingRoom(WordLimits limits) {
        this.limits = limits;
    }

    /**
     * @param name of the file, for the message
     */
    <T> T read(String name, Callable<T> work) throws IOException {
        var task = new FutureTask<>(work);
        var patience = limits.reading().toMillis();
        try {
            if (!seat.tryAcquire(patience, TimeUnit.MILLISECONDS)) {
                throw WordRefusal.of("Busy", name);
            }
            Thread.ofPlatform().name("word-read").daemon().start(() -> seated(task));
            return task.get(patience, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw WordRefusal.of("TooSlow", name);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        } catch (ExecutionException e) {
            throw cause(e, name);
        }
    }

    // Whoever waits may leave earlier; the next one begins when the memory is free again.
    private void seated(Runnable task) {
        try {
            task.run();
        } finally {
            seat.release();
        }
    }

    // A file that is not as it should be makes parsers stumble in many ways; memory is not one.
    private static RuntimeException cause(ExecutionException e, String name) {
        return switch (e.getCause()) {
            case Refused refused -> refused;
            case StackOverflowError _ -> WordRefusal.of("TooDeep", name);
            case Error error -> throw error;
            case null, default -> {
                log.info("A file from a word processor could not be read", e.getCause());
                yield WordRefusal.of("Broken", name);
            }
        };
    }
}
