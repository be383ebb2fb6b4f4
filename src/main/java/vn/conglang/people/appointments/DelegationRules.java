package vn.conglang.people.appointments;

import java.util.List;
import vn.conglang.core.Clause;
import vn.conglang.people.Post;
import vn.conglang.people.Reasons;

/**
 * What makes a valid delegation (clause 5.b).
 *
 * @param appointment what is delegated
 * @param others the delegations of the same appointment
 * @param delegates the posts that the delegate holds or will hold
 */
record DelegationRules(
        ProposedDelegation proposed,
        Appointment appointment,
        List<Delegation> others,
        List<Appointment> delegates) {

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
                        DEPUTIES)
                .when(
                        proposed.delegate() != null && !isSelf() && !mayStandIn(period),
                        "OnlyADeputy",
                        "delegate",
                        DEPUTIES);
        new HeldTogether(delegates, List.of())
                .check(reasons, appointment.post(), period, "delegate");
    }

    /** The head of the Board is represented by a deputy; the regulation names nobody else. */
    private boolean mayStandIn(Period period) {
        return appointment.post() != Post.HEAD_EDITOR
                || delegates.stream()
                        .anyMatch(held ->
                                held.post() == Post.DEPUTY_EDITOR
                                        && held.period().contains(period));
    }

    private boolean isSelf() {
        return appointment.staff().equals(proposed.delegate());
    }
}
