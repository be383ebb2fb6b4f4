package vn.conglang.people.appointments;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.Clause;
import vn.conglang.people.Reasons;

/**
 * What makes a valid delegation (clause 5.b).
 *
 * @param appointment what is delegated
 * @param others the delegations of the same appointment
 * @param standIn the delegate, if they were named
 */
record DelegationRules(
        ProposedDelegation proposed,
        Dating dating,
        Appointment appointment,
        List<Delegation> others,
        @Nullable StandIn standIn) {

    private static final Clause DEPUTIES = Clause.of("5.b");

    void check(Reasons reasons) {
        var from = proposed.from();
        var to = proposed.to();
        var upsideDown = from != null && to != null && to.isBefore(from);
        reasons.when(!appointment.post().isDelegable(), "NotDelegable", DEPUTIES)
                .when(proposed.delegate() == null, "DelegateMissing", "delegate")
                .when(isSelf(), "DelegatesToThemselves", "delegate", DEPUTIES)
                .when(from == null, "DateMissing", "from")
                .when(to == null, "DelegationOpen", "to", DEPUTIES)
                .when(upsideDown, "EndBeforeStart", "to");
        dating.delegation(reasons, proposed);
        AppointmentRules.decision(reasons, proposed.decision(), true);
        if (from != null && to != null && !upsideDown) {
            period(reasons, new Period(from, to));
        }
    }

    private void period(Reasons reasons, Period period) {
        reasons.when(!appointment.period().contains(period), "BeyondAppointment", "from", DEPUTIES)
                .when(
                        others.stream().anyMatch(other -> other.period().overlaps(period)),
                        "DelegatedAlready",
                        "from",
                        DEPUTIES);
        if (standIn != null && !isSelf()) {
            standIn.check(reasons, appointment, period);
        }
    }

    private boolean isSelf() {
        return appointment.staff().equals(proposed.delegate());
    }
}
