package vn.conglang.newsroom.plan.web;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.conglang.core.OfficeClock;
import vn.conglang.newsroom.Cursor;
import vn.conglang.newsroom.Page;
import vn.conglang.newsroom.plan.AddPlanLine;
import vn.conglang.newsroom.plan.PlanLine;
import vn.conglang.newsroom.plan.PlanReading;
import vn.conglang.newsroom.plan.web.PlanScreen.Day;
import vn.conglang.newsroom.plan.web.PlanScreen.Gap;
import vn.conglang.newsroom.plan.web.PlanScreen.RefusedMove;
import vn.conglang.people.Member;
import vn.conglang.web.FormErrors;

/** The page of the plan, as it answers to a look and to a move that was refused. */
@Component
class PlanPage {

    private final PlanReading plan;
    private final PlanChoices choices;
    private final AddPlanLine adding;
    private final OfficeClock clock;

    PlanPage(PlanReading plan, PlanChoices choices, AddPlanLine adding, OfficeClock clock) {
        this.plan = plan;
        this.choices = choices;
        this.adding = adding;
        this.clock = clock;
    }

    String show(
            PlanQuery query,
            @Nullable String after,
            FormErrors errors,
            @Nullable RefusedMove refused,
            Member who,
            Locale locale,
            Model model) {
        var today = clock.today();
        var shown = query.dayOr(today);
        var names = choices.in(locale);
        var isList = query.shown() == PlanView.LIST;
        var page = isList ? page(query, after) : new Page<PlanLine>(List.of(), null);
        var next = page.next();
        model.addAttribute("errors", errors);
        model.addAttribute(
                "screen",
                new PlanScreen(
                        query,
                        today,
                        shown,
                        isList ? List.of() : days(query, shown),
                        page.lines(),
                        plan.late(query.filter()),
                        gaps(query, names),
                        names,
                        adding.refusals(who).isEmpty(),
                        next == null ? null : query.after(next.toString()),
                        refused));
        return "newsroom/plan/plan";
    }

    private Page<PlanLine> page(PlanQuery query, @Nullable String after) {
        return plan.list(query.partShown(), query.filter(), Cursor.of(after).orElse(null));
    }

    private List<Day> days(PlanQuery query, LocalDate shown) {
        var view = query.shown();
        var days = view.days(shown);
        var byDay =
                plan.between(days.getFirst(), days.getLast(), query.filter()).stream()
                        .collect(groupingBy(PlanLine::due));
        return days.stream()
                .map(day ->
                        new Day(day, view.includes(day, shown), byDay.getOrDefault(day, List.of())))
                .toList();
    }

    /** Those without anything planned first, and of these the longest silent. */
    private List<Gap> gaps(PlanQuery query, PlanNames names) {
        var gaps = plan.gaps(query.daysAhead());
        return names.sections().entrySet().stream()
                .filter(section -> gaps.containsKey(section.getKey()))
                .map(section ->
                        new Gap(
                                section.getKey(),
                                section.getValue(),
                                Objects.requireNonNull(gaps.get(section.getKey()))))
                .sorted(comparing((Gap gap) -> !gap.gap().isEmpty()).thenComparing(this::silence))
                .toList();
    }

    private long silence(Gap gap) {
        var days = gap.gap().daysSince(clock.today());
        return days == null ? Long.MIN_VALUE : -days;
    }
}
