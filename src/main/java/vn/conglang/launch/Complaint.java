package vn.conglang.launch;

import org.jspecify.annotations.Nullable;

/**
 * Why the program cannot go on, as one line of the bundle {@code launch}. {@link Main} prints it
 * and ends with its code; the cause goes to the log.
 */
final class Complaint extends RuntimeException {

    /** The words on the command line are wrong. */
    static final int USAGE = 2;

    /** The words are right, but the machine, the data or the database is not. */
    static final int FAILURE = 1;

    private final int code;
    private final String key;
    private final Object[] arguments;

    private Complaint(int code, @Nullable Throwable cause, String key, Object... arguments) {
        super(key, cause);
        this.code = code;
        this.key = "launch.complaint." + key;
        this.arguments = arguments;
    }

    static Complaint usage(String key, Object... arguments) {
        return new Complaint(USAGE, null, key, arguments);
    }

    static Complaint of(String key, Object... arguments) {
        return new Complaint(FAILURE, null, key, arguments);
    }

    static Complaint because(Throwable cause, String key, Object... arguments) {
        return new Complaint(FAILURE, cause, key, arguments);
    }

    int code() {
        return code;
    }

    String line(Words words) {
        return words.say(key, arguments).lines().reduce((a, b) -> a + " " + b).orElse(key);
    }
}
