package vn.conglang.calendar.clocks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import vn.conglang.calendar.DueTime;

/**
 * A clock since its latest row.
 *
 * @param position of that row, from 1
 * @param at when that happened
 * @param days how many days the case has, from its receipt
 * @param time when it started and is due, with the reason of each day
 * @param rulesOf the day whose rules it counts by: that of the receipt (16, 19)
 * @param rules what those were when the clock started; it keeps them
 * @param years the version of each year that it rests on; 0 for one that the program proposes
 * @param reason why, in the words of whoever did it; empty where none was asked for
 */
public record StatutoryClock(
        CaseKey of,
        int position,
        ClockAct act,
        Instant at,
        Instant received,
        int days,
        DueTime time,
        LocalDate rulesOf,
        ClockRules rules,
        Map<Integer, Integer> years,
        String reason,
        String who) {

    public StatutoryClock {
        years = Map.copyOf(years);
    }

    public boolean isRunning() {
        return act != ClockAct.STOP;
    }

    public Instant due() {
        return time.due().toInstant();
    }

    public boolean isOverdueAt(Instant now) {
        return isRunning() && now.isAfter(due());
    }
}
