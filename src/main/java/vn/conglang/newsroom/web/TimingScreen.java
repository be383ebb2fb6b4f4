package vn.conglang.newsroom.web;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.OfficeClock;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.edition.Edition;
import vn.conglang.newsroom.edition.Emergency;
import vn.conglang.newsroom.edition.Timing;

/**
 * When an edition is, or may be, public: as its page shows it, and as its forms ask for it.
 *
 * @param typed what somebody typed as the time in the form that was refused
 */
public record TimingScreen(
        Edition edition, Instant now, boolean mayEmbargo, boolean mayEnd, String typed) {

    // As a browser's field for a time of the day takes it.
    private static final DateTimeFormatter FIELD =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    /** The worker looks every second: who still waits after this long waits in vain. */
    private static final Duration GRACE = Duration.ofMinutes(1);

    private static final int MORNING = 8;

    public Timing.@Nullable Order order() {
        return edition.timing().order();
    }

    public Timing.@Nullable Unpublishing unpublish() {
        return edition.timing().unpublish();
    }

    public @Nullable Instant embargoUntil() {
        return edition.timing().embargoUntil();
    }

    public @Nullable Emergency emergency() {
        return edition.emergency();
    }

    public boolean isShown() {
        return mayEmbargo
                || mayEnd
                || order() != null
                || unpublish() != null
                || embargoUntil() != null;
    }

    /** Whether nobody ratified in time what is public by the head's word alone (4.1). */
    public boolean isRatificationOverdue() {
        var emergency = emergency();
        return emergency != null && emergency.isOpen() && now.isAfter(emergency.ratifyBy());
    }

    public boolean isRatificationOwed() {
        var emergency = emergency();
        return emergency != null && emergency.isOpen() && edition.state() == EditionState.PUBLISHED;
    }

    /** Whether it should be public by now and is not. */
    public boolean hasFailed() {
        var order = order();
        return order != null && (order.failedAt() != null || now.isAfter(order.due().plus(GRACE)));
    }

    /** The keys of why; that the job never came has a key of its own. */
    public List<String> failure() {
        var order = order();
        return order == null || order.failure().isEmpty()
                ? List.of("newsroom.refusal.PublicationNotTried")
                : order.failure();
    }

    public String scheduleValue(boolean wasTyped) {
        var order = order();
        if (wasTyped) {
            return typed;
        }
        return field(order == null || hasFailed() ? nextMorning() : order.due());
    }

    public String embargoValue(boolean wasTyped) {
        return wasTyped ? typed : field(embargoUntil());
    }

    public String endValue(boolean wasTyped) {
        var end = unpublish();
        return wasTyped ? typed : field(end == null ? null : end.at());
    }

    private Instant nextMorning() {
        var today = now.atZone(OfficeClock.ZONE).truncatedTo(ChronoUnit.DAYS);
        return today.plusDays(1).withHour(MORNING).toInstant();
    }

    private static String field(@Nullable Instant time) {
        return time == null ? "" : FIELD.format(time.atZone(OfficeClock.ZONE));
    }
}
