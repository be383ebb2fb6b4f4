package vn.conglang.calendar.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import vn.conglang.calendar.CalendarYear;
import vn.conglang.calendar.DayWords;
import vn.conglang.calendar.years.CalendarYears;
import vn.conglang.calendar.years.DecideYear;
import vn.conglang.calendar.years.EditYear;
import vn.conglang.calendar.years.PresentYear;
import vn.conglang.calendar.years.YearHistory;
import vn.conglang.calendar.years.YearVersion;
import vn.conglang.calendar.years.YearsToKeep;
import vn.conglang.core.OfficeClock;
import vn.conglang.desk.Permission;
import vn.conglang.people.Member;
import vn.conglang.web.FormErrors;

/** Fills the page of a year, for whoever looks at it. */
@Component
class YearScreens {

    private final CalendarYears years;
    private final EditYear editing;
    private final PresentYear presenting;
    private final DecideYear deciding;
    private final YearsToKeep keeping;
    private final DayWords words;
    private final OfficeClock clock;

    YearScreens(
            CalendarYears years,
            EditYear editing,
            PresentYear presenting,
            DecideYear deciding,
            YearsToKeep keeping,
            DayWords words,
            OfficeClock clock) {
        this.years = years;
        this.editing = editing;
        this.presenting = presenting;
        this.deciding = deciding;
        this.keeping = keeping;
        this.words = words;
        this.clock = clock;
    }

    /** A year that the program knows; for any other there is no such page. */
    YearHistory history(int year) {
        if (!CalendarYear.knows(year)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return years.history(year);
    }

    YearScreen screen(YearHistory history, YearVersion shown, Member who) {
        return new YearScreen(
                history,
                shown,
                acts(history, who),
                keeping.unsettled().orElse(null),
                clock.today(),
                words);
    }

    /** The page of a year, also after an act that was refused. */
    String page(
            YearHistory history,
            YearVersion shown,
            FormErrors errors,
            String because,
            Member who,
            Model model) {
        model.addAttribute("screen", screen(history, shown, who));
        model.addAttribute("errors", errors);
        model.addAttribute("because", because);
        return "calendar/year";
    }

    private YearActs acts(YearHistory year, Member who) {
        return new YearActs(
                editing.refusals(who, year).isEmpty(),
                presenting.refusals(who, year).isEmpty(),
                presenting.refusalsToTakeBack(who, year).isEmpty(),
                editing.refusalsToDrop(who, year).isEmpty(),
                who.may(Permission.CONFIRM_CALENDAR),
                deciding.refusalsToReturn(who, year).isEmpty(),
                deciding.refusalsToConfirm(who, year));
    }
}
