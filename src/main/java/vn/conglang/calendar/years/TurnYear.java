package vn.conglang.calendar.years;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.calendar.CalendarYear;
import vn.conglang.calendar.CalendarYearChanged;
import vn.conglang.calendar.MarkedDay;
import vn.conglang.core.OfficeClock;
import vn.conglang.people.Member;
import vn.conglang.web.FormVersion;

/** Adds the version that an act makes, and tells of it. */
@Component
class TurnYear {

    private final CalendarYears years;
    private final OfficeClock clock;
    private final ApplicationEventPublisher events;

    TurnYear(CalendarYears years, OfficeClock clock, ApplicationEventPublisher events) {
        this.years = years;
        this.clock = clock;
        this.events = events;
    }

    /**
     * The year as it is now, for this transaction alone.
     *
     * @param shown the version that somebody had before them; another one since refuses the act
     */
    @Transactional(propagation = Propagation.MANDATORY)
    YearHistory lock(int year, int shown) {
        years.lockToChange();
        var history = years.history(year);
        FormVersion.check(shown, history.latest().number());
        return history;
    }

    /** What the next version says, besides the days. */
    record Says(YearAct act, YearState state, String note, Notice notice) {}

    @Transactional(propagation = Propagation.MANDATORY)
    void turn(YearHistory year, Iterable<MarkedDay> days, Says says, Member who) {
        var number = year.latest().number() + 1;
        var marked = new ArrayList<MarkedDay>();
        days.forEach(marked::add);
        var actor = who.as(says.act().permission());
        var version =
                new YearVersion(
                        CalendarYear.of(
                                year.year(), number, says.state() == YearState.CONFIRMED, marked),
                        says.act(),
                        says.state(),
                        says.note(),
                        says.notice(),
                        new YearVersion.Made(
                                who.id(), who.name(), actor.actingFor(), clock.instant()));
        years.add(version);
        events.publishEvent(
                new CalendarYearChanged(
                        actor,
                        says.act().event(),
                        year.year(),
                        number,
                        counts(year, version),
                        details(year, version)));
    }

    /** A draft beside a confirmed year changes nothing yet. */
    private static boolean counts(YearHistory year, YearVersion next) {
        var before = year.inForce();
        var draft = year.confirmed().isPresent() && !next.isConfirmed();
        return !draft
                && (before.isConfirmed() != next.isConfirmed()
                        || !YearChange.between(before.days(), next.days()).isNone());
    }

    private static Map<String, String> details(YearHistory year, YearVersion next) {
        var change = YearChange.between(year.latest().days(), next.days());
        var details = new LinkedHashMap<String, String>();
        details.put("number", Integer.toString(next.number()));
        details.put("notice", next.notice().number());
        details.put("added", days(change.added()));
        details.put("removed", days(change.removed()));
        details.put("reason", next.note());
        details.values().removeIf(String::isEmpty);
        return Map.copyOf(details);
    }

    private static String days(List<MarkedDay> days) {
        return days.stream()
                .map(day -> day.date() + " " + day.type())
                .collect(Collectors.joining(", "));
    }
}
