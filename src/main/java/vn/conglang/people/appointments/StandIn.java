package vn.conglang.people.appointments;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.Clause;
import vn.conglang.core.UnitId;
import vn.conglang.people.Post;
import vn.conglang.people.Reasons;

/**
 * Whoever is to stand in for the holder of a post (5.b): a deputy for the head of the Board, a
 * leader for a deputy, somebody of the unit for its head. {@link vn.conglang.people.StandingIn}
 * asks the same on each day.
 *
 * @param posts what they hold and will hold
 * @param unit the unit of their account
 */
record StandIn(List<Appointment> posts, @Nullable UnitId unit) {

    private static final Clause DEPUTIES = Clause.of("5.b");
    private static final Clause UNITS = Clause.of("10.1");

    void check(Reasons reasons, Appointment represented, Period period) {
        switch (represented.post()) {
            case HEAD_EDITOR ->
                    reasons.when(!isDeputy(period), "OnlyADeputy", "delegate", DEPUTIES);
            case DEPUTY_EDITOR ->
                    reasons.when(!isLeader(period), "OnlyALeader", "delegate", DEPUTIES);
            case UNIT_HEAD ->
                    reasons.when(!isOf(represented, period), "OnlyOfTheUnit", "delegate", UNITS);
            // Nobody stands in for these.
            case BOARD_MEMBER,
                    STANDING_OFFICE,
                    SUPPORT_TEAM,
                    UNIT_CLERK,
                    CONTRIBUTOR,
                    TECHNICAL_ADMINISTRATOR -> {}
        }
        new HeldTogether(posts, List.of()).check(reasons, represented.post(), period, "delegate");
    }

    private boolean isDeputy(Period period) {
        return posts.stream()
                .filter(held -> held.post() == Post.DEPUTY_EDITOR)
                .anyMatch(held -> held.period().contains(period));
    }

    private boolean isLeader(Period period) {
        return posts.stream()
                .filter(held -> held.post().isLeader())
                .anyMatch(held -> held.period().contains(period));
    }

    private boolean isOf(Appointment represented, Period period) {
        var of = represented.unit();
        return of != null
                && (of.equals(unit)
                        || posts.stream()
                                .filter(held -> of.equals(held.unit()))
                                .anyMatch(held -> held.period().contains(period)));
    }
}
