package vn.conglang.calendar.years;

import java.util.ArrayList;
import java.util.List;
import vn.conglang.core.Clause;
import vn.conglang.core.Refusal;
import vn.conglang.desk.Permission;
import vn.conglang.people.Member;

/** Who may do what to a year in which state (16): the reasons that all acts share. */
final class Hand {

    static final Clause KEPT = Clause.of("16");
    static final Clause COUNTED = Clause.of("12.6.c");

    private Hand() {}

    static List<Refusal> refusals(Member who, YearAct act, YearHistory year) {
        var reasons = new ArrayList<Refusal>();
        if (!who.may(act.permission())) {
            reasons.add(
                    Refusal.of(
                            act.permission() == Permission.CONFIRM_CALENDAR
                                    ? "calendar.refusal.MayNotConfirm"
                                    : "calendar.refusal.MayNotKeep",
                            KEPT));
        }
        var state = year.latest().state();
        if (!act.startsFrom(state)) {
            reasons.add(Refusal.of("calendar.refusal.Is." + state, KEPT));
        }
        return reasons;
    }
}
