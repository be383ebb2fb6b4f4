package vn.conglang.people.appointments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.StaffId;
import vn.conglang.core.Text;
import vn.conglang.core.UnitId;
import vn.conglang.people.Decision;
import vn.conglang.people.Post;

/**
 * An appointment as the office enters it. What is missing is null or empty and refused by the
 * command.
 *
 * @param unit for heads and clerks of units, and for nobody else
 */
public record Proposed(
        StaffId staff,
        @Nullable Post post,
        @Nullable UnitId unit,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Decision decision) {

    public Proposed {
        decision =
                new Decision(
                        Text.line(decision.number()),
                        decision.date(),
                        Text.line(decision.issuer()));
    }
}
