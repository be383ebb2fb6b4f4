package vn.conglang.people.appointments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.Clause;
import vn.conglang.people.Decision;
import vn.conglang.people.Reasons;

/**
 * Which days a post can be given for: the decision is made first, then it takes effect (3). A
 * decision that arrives late may be entered late, for the day from which it counts.
 *
 * @param today the day on which it is entered
 */
record Dating(LocalDate today) {

    /** Nothing that is entered here is older; what is, was mistyped. */
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private static final Clause BOARD = Clause.of("3");

    void appointment(Reasons reasons, Proposed proposed) {
        var from = proposed.from();
        var to = proposed.to();
        decision(reasons, proposed.decision());
        reasons.when(isAncient(from), "TooLongAgo", "from")
                .when(isBefore(from, proposed.decision().date()), "BeforeDecision", "from", BOARD)
                .when(isBefore(to, today) && !isBefore(to, from), "PeriodOver", "to");
    }

    /** Nobody has acted for somebody without knowing it: a delegation is entered before. */
    void delegation(Reasons reasons, ProposedDelegation proposed) {
        decision(reasons, proposed.decision());
        reasons.when(isBefore(proposed.from(), today), "BeginsInThePast", "from");
    }

    private void decision(Reasons reasons, Decision decision) {
        var date = decision.date();
        reasons.when(isBefore(today, date), "DecisionAhead", "date", BOARD)
                .when(isAncient(date), "TooLongAgo", "date");
    }

    private static boolean isAncient(@Nullable LocalDate day) {
        return isBefore(day, EARLIEST);
    }

    private static boolean isBefore(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day != null && other != null && day.isBefore(other);
    }
}
