package vn.conglang.newsroom.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.EditionId;
import vn.conglang.core.SectionId;
import vn.conglang.core.StaffId;
import vn.conglang.core.UnitId;
import vn.conglang.newsroom.EditionState;

/**
 * One thing that the Board means to publish (4.2).
 *
 * @param uid by which calendars outside know it for ever
 * @param ownerName the owner's name when they were chosen
 * @param due the day on which it should be public
 * @param version goes up with every change; what was shown with another version is out of date
 * @param edition the present edition of its article, once a draft was begun
 * @param stage where that edition stands
 * @param submitter who began that draft
 * @param droppedBecause the reason for which it was taken off; empty while it is on the plan
 * @param changedBy who changed it last
 */
public record PlanLine(
        PlanLineId id,
        UUID uid,
        String title,
        String note,
        StaffId owner,
        String ownerName,
        @Nullable UnitId unit,
        SectionId section,
        LocalDate due,
        long version,
        PlanState state,
        @Nullable EditionId edition,
        @Nullable EditionState stage,
        @Nullable StaffId submitter,
        String droppedBecause,
        Instant created,
        Instant changed,
        String changedBy) {

    public boolean isOpen() {
        return state.isOpen();
    }

    /** Whether it should be public by now and is not (5.a). */
    public boolean isLate(LocalDate today) {
        return isOpen() && due.isBefore(today);
    }

    public long daysLate(LocalDate today) {
        return ChronoUnit.DAYS.between(due, today);
    }

    PlanFields fields() {
        return new PlanFields(title, note, owner, unit, section, due);
    }
}
