package vn.conglang.regulation;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import vn.conglang.core.OfficeClock;

/**
 * The door of this room: which rules are in force on a day. A running case asks for the day it
 * began, so that an amendment never changes it (16, 19).
 */
@Service
public class Regulation {

    /**
     * Since when the regulation is in force. Its head leaves the day blank ("ngày tháng 9 năm
     * 2021"), so the month's first day stands for it; for an earlier day the same rules are given.
     */
    public static final LocalDate BEGAN = LocalDate.of(2021, 9, 1);

    private final Amendments amendments;
    private final OfficeClock clock;

    Regulation(Amendments amendments, OfficeClock clock) {
        this.amendments = amendments;
        this.clock = clock;
    }

    public RuleSet inForceOn(LocalDate day) {
        return new RuleSet(
                day,
                amendments.inForceOn(day).stream()
                        .map(by -> new RuleInForce(by.rule(), by.value(), by))
                        .toList());
    }

    public RuleSet today() {
        return inForceOn(clock.today());
    }
}
