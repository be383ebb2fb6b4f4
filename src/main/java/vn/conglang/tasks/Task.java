package vn.conglang.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.conglang.core.StaffId;

/**
 * Something that the head asked of somebody (4.4); what exactly is asked is read with its page
 * alone.
 *
 * @param assigner who assigned it, in the head's post or on the head's behalf
 * @param version goes up with every step; what was shown with another version is out of date
 * @param aboutTitle what it is about, as people call it; may be empty
 * @param aboutHref where that is to be seen at the desk; may be empty
 * @param entered since when it is in its state
 */
public record Task(
        TaskId id,
        String title,
        StaffId assignee,
        String assigneeName,
        StaffId assigner,
        String assignerName,
        LocalDate due,
        TaskState state,
        long version,
        String aboutTitle,
        String aboutHref,
        Instant created,
        Instant entered) {

    public boolean isLate(LocalDate today) {
        return state.isOpen() && due.isBefore(today);
    }

    public long daysLate(LocalDate today) {
        return ChronoUnit.DAYS.between(due, today);
    }
}
