package vn.conglang.people.appointments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.StaffId;
import vn.conglang.core.UnitId;
import vn.conglang.people.AppointmentId;
import vn.conglang.people.Decision;
import vn.conglang.people.Post;

/**
 * Somebody holds a post for a while, by a decision (clause 3).
 *
 * @param unit for heads and clerks of units
 * @param enteredOn the day on which somebody typed it
 */
public record Appointment(
        AppointmentId id,
        StaffId staff,
        String name,
        Post post,
        @Nullable UnitId unit,
        @Nullable String unitName,
        Period period,
        Decision decision,
        LocalDate enteredOn) {}
