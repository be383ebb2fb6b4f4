package vn.conglang.newsroom.plan.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.SectionId;
import vn.conglang.newsroom.plan.PlanLine;
import vn.conglang.newsroom.plan.PlanLineId;
import vn.conglang.newsroom.plan.PlanPart;
import vn.conglang.newsroom.plan.SectionGap;

/**
 * What the page of the plan shows.
 *
 * @param shown a day of the month or week that is shown
 * @param days its days with what is due; empty for the list
 * @param lines the lines of the list; empty for a calendar
 * @param late how many lines are late, wherever they stand
 * @param gaps the open sections, those without anything planned first
 * @param nextHref the list's next page; null where there is none
 * @param refused the move that was refused, to be shown again where it was typed
 */
public record PlanScreen(
        PlanQuery query,
        LocalDate today,
        LocalDate shown,
        List<Day> days,
        List<PlanLine> lines,
        long late,
        List<Gap> gaps,
        PlanNames names,
        boolean mayPlan,
        @Nullable String nextHref,
        @Nullable RefusedMove refused) {

    /**
     * @param inside whether it belongs to the month and does not only fill its weeks up
     */
    public record Day(LocalDate date, boolean inside, List<PlanLine> lines) {

        public boolean isWeekend() {
            var day = date.getDayOfWeek();
            return day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
        }
    }

    public record Gap(SectionId section, String name, SectionGap gap) {}

    /**
     * @param version what the form carries when it comes back
     */
    public record RefusedMove(PlanLineId line, String due, long version) {}

    public PlanView view() {
        return query.shown();
    }

    public boolean isCalendar() {
        return view() != PlanView.LIST;
    }

    public String href(PlanView view) {
        return query.as(view).href();
    }

    public String href(PlanPart part) {
        return query.of(part).href();
    }

    public String previousHref() {
        return query.on(view().step(shown, -1)).href();
    }

    public String nextStretchHref() {
        return query.on(view().step(shown, 1)).href();
    }

    public String todayHref() {
        return query.on(today).href();
    }

    /** The same stretch for everybody. */
    public String allHref() {
        return new PlanQuery(query.view(), query.day(), "", "", "", query.within(), query.part())
                .href();
    }

    public String sectionHref(SectionId section) {
        return new PlanQuery(
                        query.view(),
                        query.day(),
                        section.toString(),
                        "",
                        "",
                        query.within(),
                        query.part())
                .href();
    }

    public LocalDate firstDay() {
        return days.getFirst().date();
    }

    public LocalDate lastDay() {
        return days.getLast().date();
    }

    public List<PlanView> views() {
        return List.of(PlanView.values());
    }

    public List<PlanPart> parts() {
        return List.of(PlanPart.values());
    }

    public List<Integer> daysAhead() {
        return PlanQuery.DAYS_AHEAD.stream().sorted().toList();
    }

    public boolean isRefused(PlanLine line) {
        return refused != null && refused.line().equals(line.id());
    }

    /** What stands in the field of a line's new day. */
    public String due(PlanLine line) {
        return refused != null && isRefused(line) ? refused.due() : line.due().toString();
    }

    public long version(PlanLine line) {
        return refused != null && isRefused(line) ? refused.version() : line.version();
    }

    /** What has to go along so that the answer is the same page. */
    public Map<String, String> hidden() {
        return query.parts();
    }
}
