package vn.conglang.calendar.years;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.core.StaffId;
import vn.conglang.desk.Permission;
import vn.conglang.people.Member;
import vn.conglang.people.Office;

/**
 * A leader confirms a year that was put forward, or returns it with a reason (16). Who had a hand
 * in it does not confirm it, and nobody does in that person's name.
 */
@Service
public class DecideYear {

    private static final int LONGEST = 1_000;

    private final TurnYear turning;

    DecideYear(TurnYear turning) {
        this.turning = turning;
    }

    public List<Refusal> refusalsToConfirm(Member who, YearHistory year) {
        var reasons = new ArrayList<>(Hand.refusals(who, YearAct.CONFIRM, year));
        var hands = year.hands();
        if (hands.contains(who.id()) || confirmsOnlyFor(hands, who)) {
            reasons.add(Refusal.of("calendar.refusal.HadAHandInIt", Hand.KEPT));
        }
        return reasons;
    }

    public List<Refusal> refusalsToReturn(Member who, YearHistory year) {
        return Hand.refusals(who, YearAct.RETURN, year);
    }

    private static boolean confirmsOnlyFor(Set<StaffId> hands, Member who) {
        var confirming =
                who.offices().stream()
                        .filter(office -> office.post().grants(Permission.CONFIRM_CALENDAR))
                        .map(Office::delegator)
                        .toList();
        return !confirming.isEmpty()
                && confirming.stream().allMatch(by -> by != null && hands.contains(by.id()));
    }

    @Transactional
    public void confirm(int number, int shown, Member who) {
        var year = turning.lock(number, shown);
        Refused.unlessEmpty(refusalsToConfirm(who, year));
        turning.turn(
                year,
                year.latest().days().days().values(),
                new TurnYear.Says(YearAct.CONFIRM, YearState.CONFIRMED, "", year.latest().notice()),
                who);
    }

    @Transactional
    public void sendBack(int number, int shown, String because, Member who) {
        var year = turning.lock(number, shown);
        Refused.unlessEmpty(refusalsToReturn(who, year));
        if (because.isEmpty()) {
            throw new Refused(
                    List.of(
                            Refusal.of("calendar.refusal.because.Missing", Hand.KEPT)
                                    .at("because")));
        }
        if (because.length() > LONGEST) {
            throw new Refused(
                    List.of(
                            Refusal.of("calendar.refusal.TooLong", Hand.KEPT, LONGEST)
                                    .at("because")));
        }
        turning.turn(
                year,
                year.latest().days().days().values(),
                new TurnYear.Says(
                        YearAct.RETURN, YearState.PROPOSED, because, year.latest().notice()),
                who);
    }
}
