package vn.conglang.calendar.years;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.calendar.CalendarYear;
import vn.conglang.calendar.MarkedDay;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.people.Member;

/**
 * The standing office changes the days of a year (12.6.c, 16). A confirmed year counts on as it was
 * until a leader confirms what came of the change.
 */
@Service
public class EditYear {

    /** More days than any State gives off: whoever enters them does not mean it. */
    private static final int MOST = 60;

    private final TurnYear turning;

    EditYear(TurnYear turning) {
        this.turning = turning;
    }

    public List<Refusal> refusals(Member who, YearHistory year) {
        return Hand.refusals(who, YearAct.EDIT, year);
    }

    /** What speaks against a change, whoever wants it. */
    public List<Refusal> refusals(YearHistory year, YearEdit edit) {
        var reasons = new ArrayList<>(edit.refusals(year.latest().days()));
        if (reasons.isEmpty()) {
            reasons.addAll(about(edit.applied(year.latest().days()), year));
        }
        return reasons;
    }

    private static List<Refusal> about(Collection<MarkedDay> days, YearHistory year) {
        if (days.size() > MOST) {
            return List.of(Refusal.of("calendar.refusal.TooManyDays", Hand.COUNTED, MOST));
        }
        var after = CalendarYear.of(year.year(), 0, false, days);
        return YearChange.between(year.latest().days(), after).isNone()
                ? List.of(Refusal.of("calendar.refusal.NothingChanges", Hand.COUNTED))
                : List.of();
    }

    /**
     * @param shown the version that was before whoever edits
     */
    @Transactional
    public void edit(int number, int shown, YearEdit edit, Member who) {
        var year = turning.lock(number, shown);
        Refused.unlessEmpty(refusals(who, year));
        Refused.unlessEmpty(refusals(year, edit));
        turning.turn(
                year,
                edit.applied(year.latest().days()),
                new TurnYear.Says(edit.act(), YearState.PROPOSED, "", Notice.NONE),
                who);
    }

    /** Back to what was confirmed before, or else to what the program proposes. */
    @Transactional
    public void drop(int number, int shown, Member who) {
        var year = turning.lock(number, shown);
        Refused.unlessEmpty(refusalsToDrop(who, year));
        var confirmed = year.confirmed();
        turning.turn(
                year,
                confirmed
                        .map(YearVersion::days)
                        .orElseGet(() -> CalendarYear.proposed(number))
                        .days()
                        .values(),
                new TurnYear.Says(
                        YearAct.DROP,
                        confirmed.isPresent() ? YearState.CONFIRMED : YearState.PROPOSED,
                        "",
                        confirmed.map(YearVersion::notice).orElse(Notice.NONE)),
                who);
    }

    public List<Refusal> refusalsToDrop(Member who, YearHistory year) {
        var reasons = new ArrayList<>(Hand.refusals(who, YearAct.DROP, year));
        if (year.confirmed().isEmpty() && year.pending().isNone()) {
            reasons.add(Refusal.of("calendar.refusal.NothingToDrop", Hand.KEPT));
        }
        return reasons;
    }
}
