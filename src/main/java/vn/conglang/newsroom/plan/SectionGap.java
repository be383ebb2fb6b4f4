package vn.conglang.newsroom.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.SectionId;

/**
 * How well a section is provided for: when something appeared there last, and what comes (4.2).
 *
 * @param planned how many lines are due within the days that were asked for, today included
 */
public record SectionGap(
        SectionId section,
        @Nullable Instant lastPublished,
        @Nullable LocalDate nextPlanned,
        long planned) {

    private static final ZoneId ZONE = OfficeClock.ZONE;

    public boolean isEmpty() {
        return planned == 0;
    }

    /** Days since something appeared; null where nothing ever did. */
    public @Nullable Long daysSince(LocalDate today) {
        return lastPublished == null
                ? null
                : ChronoUnit.DAYS.between(LocalDate.ofInstant(lastPublished, ZONE), today);
    }
}
