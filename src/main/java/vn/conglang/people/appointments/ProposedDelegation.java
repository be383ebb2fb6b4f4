package vn.conglang.people.appointments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.StaffId;
import vn.conglang.core.Text;
import vn.conglang.people.AppointmentId;
import vn.conglang.people.Decision;

/**
 * A delegation as the office enters it.
 *
 * @param appointment the post that is delegated, as its holder holds it
 * @param to its last day: a delegation always ends
 */
public record ProposedDelegation(
        AppointmentId appointment,
        @Nullable StaffId delegate,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Decision decision) {

    public ProposedDelegation {
        decision =
                new Decision(
                        Text.line(decision.number()),
                        decision.date(),
                        Text.line(decision.issuer()));
    }
}
