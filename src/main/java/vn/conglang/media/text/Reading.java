package vn.conglang.media.text;

import java.time.Duration;

/** Collects text until there is enough of it or too much time has gone. */
final class Reading {

    private static final int LONGEST = 1_000_000;

    private final long deadline;
    private final StringBuilder text = new StringBuilder();

    Reading(Duration patience) {
        this.deadline = System.nanoTime() + patience.toNanos();
    }

    /** Thrown to stop reading; what was collected until then stands. */
    static final class Enough extends RuntimeException {

        Enough() {
            super(null, null, false, false);
        }
    }

    void add(CharSequence words) {
        goOn();
        text.append(words);
    }

    void line() {
        add("\n");
    }

    void goOn() {
        if (text.length() > LONGEST || System.nanoTime() - deadline > 0) {
            throw new Enough();
        }
    }

    String text() {
        return text.toString();
    }
}
