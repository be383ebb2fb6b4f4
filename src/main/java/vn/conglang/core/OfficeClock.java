package vn.conglang.core;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * The clock of the office. Every rule reads time here, in {@code Asia/Ho_Chi_Minh}, never in the
 * server's zone. Tests and the demo act at another time within {@link #at}; a thread outside that
 * call sees the real time.
 */
public final class OfficeClock extends Clock {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final ScopedValue<Instant> PRETENDED = ScopedValue.newInstance();

    private final Clock real;
    private final ZoneId zone;

    public OfficeClock() {
        this(Clock.systemUTC(), ZONE);
    }

    private OfficeClock(Clock real, ZoneId zone) {
        this.real = real;
        this.zone = zone;
    }

    /** Runs something as if it were {@code time}, on this thread only. */
    public static <T> T at(Instant time, Supplier<T> work) {
        return ScopedValue.where(PRETENDED, time).call(work::get);
    }

    /** Runs something as if it were {@code time}, on this thread only. */
    public static void at(Instant time, Runnable work) {
        ScopedValue.where(PRETENDED, time).run(work);
    }

    /** The business date now. */
    public LocalDate today() {
        return LocalDate.ofInstant(instant(), ZONE);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new OfficeClock(real, other);
    }

    @Override
    public Instant instant() {
        // Microseconds are what the database keeps; a finer value would differ after reading back.
        var now = PRETENDED.isBound() ? PRETENDED.get() : real.instant();
        return now.truncatedTo(java.time.temporal.ChronoUnit.MICROS);
    }
}
