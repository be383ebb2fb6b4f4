package vn.conglang.calendar.clocks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.audit.Actor;
import vn.conglang.calendar.CountedDay;
import vn.conglang.calendar.Counting;
import vn.conglang.calendar.DueTime;
import vn.conglang.calendar.WorkingCalendar;
import vn.conglang.calendar.WorkingDays;
import vn.conglang.calendar.years.CalendarYears;
import vn.conglang.core.Clause;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.core.Text;
import vn.conglang.regulation.Regulation;

/**
 * Starts, moves and stops the clocks of cases. Every method runs in the transaction of whoever owns
 * the case, and all days are counted from the receipt: nothing makes a clock begin anew (12.6).
 */
@Service
public class Clocks {

    static final int REASON = 1_000;

    private static final Clause APPOINTMENT = Clause.of("12.6.c");

    private final ClockRows rows;
    private final WorkingDays days;
    private final CalendarYears years;
    private final Regulation regulation;
    private final OfficeClock clock;

    Clocks(
            ClockRows rows,
            WorkingDays days,
            CalendarYears years,
            Regulation regulation,
            OfficeClock clock) {
        this.rows = rows;
        this.days = days;
        this.years = years;
        this.regulation = regulation;
        this.clock = clock;
    }

    public Optional<StatutoryClock> of(CaseKey key) {
        return rows.latest(key);
    }

    /** All that happened to a clock, from its start on. */
    public List<StatutoryClock> history(CaseKey key) {
        return rows.all(key);
    }

    /**
     * @param received when the case arrived, be it before now
     * @param total how many days it has: no more than any case may have (12.6.c)
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public StatutoryClock start(CaseKey key, Instant received, int total, Actor who) {
        years.lockToCount();
        var rules = ClockRules.of(regulation.inForceOn(arrival(received)));
        Refused.unlessEmpty(refusesTotal(total, rules));
        var started = row(key, 1, ClockAct.START, received, total, rules, "", who);
        rows.begin(started);
        return started;
    }

    /** Another unit has the case: written down, and not a minute is won. */
    @Transactional(propagation = Propagation.MANDATORY)
    public StatutoryClock transfer(CaseKey key, String reason, Actor who) {
        var before = running(key);
        return added(next(before, ClockAct.TRANSFER, before.time(), before.days(), reason, who));
    }

    /** The case has other days from its receipt on; an appointment that goes further stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    public StatutoryClock reclassify(CaseKey key, int total, String reason, Actor who) {
        years.lockToCount();
        var before = running(key);
        Refused.unlessEmpty(refusesTotal(total, before.rules()));
        var most = isExtended(key) ? Math.max(total, before.days()) : total;
        return added(counted(before, ClockAct.RECLASSIFY, most, reason, who));
    }

    /** Why a case may not be put off to so many days from its receipt (12.6.c). */
    public List<Refusal> refusesExtension(CaseKey key, int total, String reason) {
        var current = rows.latest(key).filter(StatutoryClock::isRunning);
        return current.map(found -> refusesExtension(found, total, reason))
                .orElseGet(() -> List.of(refusal("ClockStopped")));
    }

    private List<Refusal> refusesExtension(StatutoryClock current, int total, String reason) {
        var rules = current.rules();
        var found = new ArrayList<Refusal>();
        if (!clock.instant().isBefore(current.due())) {
            found.add(refusal("AppointmentTooLate"));
        }
        if (extensions(current.of()) >= rules.appointments()) {
            found.add(refusal("AppointedBefore", rules.appointments()));
        }
        if (total <= current.days()) {
            found.add(refusal("AppointmentNotLater", current.days()).at("days"));
        }
        if (total > rules.atTheLatest()) {
            found.add(refusal("AppointmentTooFar", rules.atTheLatest()).at("days"));
        }
        var words = Text.clean(reason);
        if (words.isEmpty()) {
            found.add(refusal("AppointmentWithoutReason").at("reason"));
        }
        if (words.length() > REASON) {
            found.add(refusal("AppointmentReasonTooLong", REASON).at("reason"));
        }
        return found;
    }

    private static List<Refusal> refusesTotal(int total, ClockRules rules) {
        return total > rules.atTheLatest()
                ? List.of(refusal("BeyondTheLatest", rules.atTheLatest()).at("days"))
                : List.of();
    }

    /** An appointment: due so many days after the receipt, and never again later (12.6.c). */
    @Transactional(propagation = Propagation.MANDATORY)
    public StatutoryClock extend(CaseKey key, int total, String reason, Actor who) {
        years.lockToCount();
        var before = running(key);
        Refused.unlessEmpty(refusesExtension(before, total, reason));
        return added(counted(before, ClockAct.EXTEND, total, Text.clean(reason), who));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public StatutoryClock stop(CaseKey key, String reason, Actor who) {
        var before = running(key);
        return added(next(before, ClockAct.STOP, before.time(), before.days(), reason, who));
    }

    /** Counts again where a year changed; empty where nothing is different, or it has stopped. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<StatutoryClock> recompute(CaseKey key) {
        years.lockToCount();
        return rows.lock(key)
                .filter(StatutoryClock::isRunning)
                .flatMap(before -> {
                    var again =
                            counted(before, ClockAct.RECOMPUTE, before.days(), "", Actor.SYSTEM);
                    return before.time().equals(again.time())
                            ? Optional.empty()
                            : Optional.of(added(again));
                });
    }

    private StatutoryClock running(CaseKey key) {
        return rows.lock(key)
                .filter(StatutoryClock::isRunning)
                .orElseThrow(() -> new NoSuchClock(key));
    }

    private boolean isExtended(CaseKey key) {
        return extensions(key) > 0;
    }

    private long extensions(CaseKey key) {
        return rows.all(key).stream().filter(row -> row.act() == ClockAct.EXTEND).count();
    }

    private StatutoryClock added(StatutoryClock next) {
        rows.add(next);
        return next;
    }

    private StatutoryClock counted(
            StatutoryClock before, ClockAct act, int total, String reason, Actor who) {
        return row(
                before.of(),
                before.position() + 1,
                act,
                before.received(),
                total,
                before.rules(),
                reason,
                who);
    }

    private StatutoryClock row(
            CaseKey key,
            int position,
            ClockAct act,
            Instant received,
            int total,
            ClockRules rules,
            String reason,
            Actor who) {
        var arrival = arrival(received);
        var calendar = days.around(arrival);
        var time = new Counting(calendar, rules.counting()).from(received, total);
        return new StatutoryClock(
                key,
                position,
                act,
                clock.instant(),
                received,
                total,
                time,
                arrival,
                rules,
                versions(calendar, time),
                reason,
                who.name());
    }

    private StatutoryClock next(
            StatutoryClock before,
            ClockAct act,
            DueTime time,
            int total,
            String reason,
            Actor who) {
        return new StatutoryClock(
                before.of(),
                before.position() + 1,
                act,
                clock.instant(),
                before.received(),
                total,
                time,
                before.rulesOf(),
                before.rules(),
                before.years(),
                reason,
                who.name());
    }

    private static LocalDate arrival(Instant received) {
        return LocalDate.ofInstant(received, OfficeClock.ZONE);
    }

    private static Map<Integer, Integer> versions(WorkingCalendar calendar, DueTime time) {
        return time.days().stream()
                .map(CountedDay::date)
                .map(LocalDate::getYear)
                .distinct()
                .collect(Collectors.toMap(year -> year, year -> calendar.year(year).version()));
    }

    private static Refusal refusal(String name, Object... arguments) {
        return Refusal.of("calendar.refusal." + name, APPOINTMENT, arguments);
    }
}
