package vn.conglang.people.appointments;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.Clause;
import vn.conglang.people.Decision;
import vn.conglang.people.Post;
import vn.conglang.people.Reasons;
import vn.conglang.people.Unit;

/**
 * What makes a valid appointment, seen against the appointments there are (clause 3).
 *
 * @param others the appointments to the same post
 * @param together what the person holds otherwise
 * @param unit the unit that was named, if it exists
 */
record AppointmentRules(
        Proposed proposed,
        Dating dating,
        List<Appointment> others,
        HeldTogether together,
        @Nullable Unit unit) {

    private static final Clause BOARD = Clause.of("3");
    private static final Clause UNITS = Clause.of("10.1");
    private static final int LONGEST = 200;

    void check(Reasons reasons) {
        reasons.when(proposed.post() == null, "PostMissing", "post");
        dates(reasons);
        dating.appointment(reasons, proposed);
        if (proposed.post() != null) {
            unit(reasons, proposed.post());
            decision(reasons, proposed.decision(), proposed.post() != Post.CONTRIBUTOR);
            overlaps(reasons, proposed.post());
        }
    }

    private void dates(Reasons reasons) {
        var from = proposed.from();
        var to = proposed.to();
        reasons.when(from == null, "DateMissing", "from")
                .when(from != null && to != null && to.isBefore(from), "EndBeforeStart", "to");
    }

    private void unit(Reasons reasons, Post post) {
        var named = proposed.unit() != null;
        var from = proposed.from();
        reasons.when(post.isOfUnit() && !named, "UnitMissing", "unit", UNITS)
                .when(!post.isOfUnit() && named, "PostHasNoUnit", "unit")
                .when(named && unit == null, "UnitUnknown", "unit")
                .when(unit != null && from != null && !unit.isValidOn(from), "UnitNotThen", "unit")
                .when(from != null && unit != null && outlasts(unit, from), "UnitEndsBefore", "to");
    }

    /** A unit that is there on the first day may be gone on the last. */
    private boolean outlasts(Unit unit, LocalDate from) {
        var end = unit.validTo();
        return end != null
                && unit.isValidOn(from)
                && (proposed.to() == null || proposed.to().isAfter(end));
    }

    static void decision(Reasons reasons, Decision decision, boolean required) {
        reasons.when(required && decision.number().isEmpty(), "DecisionMissing", "number", BOARD)
                .when(required && decision.date() == null, "DecisionDateMissing", "date", BOARD)
                .when(required && decision.issuer().isEmpty(), "IssuerMissing", "issuer", BOARD)
                .when(decision.number().length() > LONGEST, "TooLong", "number", LONGEST)
                .when(decision.issuer().length() > LONGEST, "TooLong", "issuer", LONGEST);
    }

    private void overlaps(Reasons reasons, Post post) {
        if (proposed.from() == null || isUpsideDown()) {
            return;
        }
        var period = new Period(proposed.from(), proposed.to());
        var same =
                others.stream()
                        .filter(other -> other.post() == post)
                        .filter(other -> Objects.equals(other.unit(), proposed.unit()))
                        .filter(other -> other.period().overlaps(period))
                        .toList();
        reasons.when(held(same), "HoldsItAlready", "from");
        together.check(reasons, post, period, "post");
        same.stream()
                .filter(other -> !other.staff().equals(proposed.staff()))
                .findFirst()
                .ifPresent(other -> onlyOne(reasons, post, other));
    }

    private boolean held(List<Appointment> same) {
        return same.stream().anyMatch(other -> other.staff().equals(proposed.staff()));
    }

    private static void onlyOne(Reasons reasons, Post post, Appointment other) {
        reasons.when(post == Post.HEAD_EDITOR, "OneHeadOfTheBoard", "from", BOARD, other.name())
                .when(post == Post.UNIT_HEAD, "OneHeadOfAUnit", "from", UNITS, other.name());
    }

    private boolean isUpsideDown() {
        return proposed.from() != null
                && proposed.to() != null
                && proposed.to().isBefore(proposed.from());
    }
}
