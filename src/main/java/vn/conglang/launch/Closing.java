package vn.conglang.launch;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * What has to be put away when the program ends, in reverse order: the last request before the
 * pool, the pool before PostgreSQL, PostgreSQL before the lock. Also on Ctrl-C and SIGTERM; one
 * hook for all, for the JVM runs several at once.
 */
final class Closing {

    private final Deque<AutoCloseable> things = new ArrayDeque<>();
    private volatile boolean begun;

    static Closing atTheEnd() {
        var closing = new Closing();
        Runtime.getRuntime().addShutdownHook(new Thread(closing::now, "closing"));
        return closing;
    }

    /** To be called before the thing is started, so that none is forgotten half started. */
    synchronized void add(AutoCloseable thing) {
        if (begun) {
            throw new IllegalStateException("closing");
        }
        things.push(thing);
    }

    /** Whether the end has begun: what fails from now on fails because of it. */
    boolean hasBegun() {
        return begun;
    }

    private void now() {
        for (var thing = next(); thing != null; thing = next()) {
            try {
                thing.close();
            } catch (Exception e) {
                Journal.write(e);
            }
        }
    }

    private synchronized @Nullable AutoCloseable next() {
        begun = true;
        return things.poll();
    }
}
