package vn.conglang.calendar.years;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.people.Member;

/**
 * The standing office puts a year forward with the State's notice, for a leader to confirm (16); or
 * takes it back.
 */
@Service
public class PresentYear {

    private static final int LONGEST = 200;

    private final TurnYear turning;
    private final OfficeClock clock;

    PresentYear(TurnYear turning, OfficeClock clock) {
        this.turning = turning;
        this.clock = clock;
    }

    public List<Refusal> refusals(Member who, YearHistory year) {
        return Hand.refusals(who, YearAct.PRESENT, year);
    }

    public List<Refusal> refusalsToTakeBack(Member who, YearHistory year) {
        return Hand.refusals(who, YearAct.TAKE_BACK, year);
    }

    @Transactional
    public void present(int number, int shown, Notice notice, Member who) {
        var year = turning.lock(number, shown);
        Refused.unlessEmpty(refusals(who, year));
        Refused.unlessEmpty(wrong(notice, year));
        turning.turn(
                year,
                year.latest().days().days().values(),
                new TurnYear.Says(YearAct.PRESENT, YearState.WAITING, "", notice),
                who);
    }

    private List<Refusal> wrong(Notice notice, YearHistory year) {
        var reasons = new ArrayList<Refusal>();
        require(notice.number(), "noticeNumber", reasons);
        require(notice.issuer(), "noticeIssuer", reasons);
        var date = notice.date();
        if (date == null) {
            reasons.add(refusal("noticeDate.Missing", "noticeDate"));
        } else if (date.isAfter(clock.today())) {
            reasons.add(refusal("NoticeNotYetMade", "noticeDate"));
        }
        if (year.latest().isConfirmed() && year.latest().notice().equals(notice)) {
            reasons.add(refusal("NothingToConfirm", "noticeNumber"));
        }
        return reasons;
    }

    private static void require(String text, String field, List<Refusal> reasons) {
        if (text.isEmpty()) {
            reasons.add(refusal(field + ".Missing", field));
        } else if (text.length() > LONGEST) {
            reasons.add(Refusal.of("calendar.refusal.TooLong", Hand.KEPT, LONGEST).at(field));
        }
    }

    private static Refusal refusal(String name, String field) {
        return Refusal.of("calendar.refusal." + name, Hand.KEPT).at(field);
    }

    @Transactional
    public void takeBack(int number, int shown, Member who) {
        var year = turning.lock(number, shown);
        Refused.unlessEmpty(refusalsToTakeBack(who, year));
        turning.turn(
                year,
                year.latest().days().days().values(),
                new TurnYear.Says(
                        YearAct.TAKE_BACK, YearState.PROPOSED, "", year.latest().notice()),
                who);
    }
}
