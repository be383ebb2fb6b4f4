package vn.conglang.newsroom.plan.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.conglang.core.Refused;
import vn.conglang.core.TypedDay;
import vn.conglang.desk.DeskController;
import vn.conglang.desk.Permission;
import vn.conglang.desk.Requires;
import vn.conglang.newsroom.plan.MovePlanLine;
import vn.conglang.newsroom.plan.PlanLine;
import vn.conglang.newsroom.plan.PlanLineId;
import vn.conglang.newsroom.plan.PlanReading;
import vn.conglang.newsroom.plan.web.PlanScreen.RefusedMove;
import vn.conglang.people.Member;
import vn.conglang.web.FormErrors;

/** The plan by month, by week and as a list; lines are moved where they stand (4.2, 5.a). */
@DeskController
class PlanController {

    private final PlanPage page;
    private final PlanReading plan;
    private final MovePlanLine moving;

    PlanController(PlanPage page, PlanReading plan, MovePlanLine moving) {
        this.page = page;
        this.plan = plan;
        this.moving = moving;
    }

    @GetMapping(PlanQuery.PATH)
    @Requires(Permission.READ_ITEMS)
    String show(
            @ModelAttribute PlanQuery query,
            @RequestParam(required = false) @Nullable String after,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model) {
        return page.show(query, after, FormErrors.none(), null, who, locale, model);
    }

    /** By the field of the day, by the keys or by dragging: all three send this. */
    @PostMapping(PlanQuery.PATH + "/dong/{id}/chuyen")
    @Requires(Permission.PLAN)
    Object move(
            @PathVariable long id,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String due,
            @ModelAttribute PlanQuery query,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        var line = new PlanLineId(id);
        var day = TypedDay.read(due).orElse(null);
        try {
            moving.move(line, version, day, who);
        } catch (Refused refused) {
            var errors = FormErrors.of(refused);
            var move = new RefusedMove(line, due, present(line, version, who));
            return new ModelAndView(
                    page.show(query, null, errors, move, who, locale, model),
                    model.asMap(),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        redirect.addFlashAttribute("notice", "newsroom.plan.notice.moved");
        var shown = day == null ? query : query.on(day);
        return "redirect:" + shown.href() + "#dong-" + id;
    }

    /** Who was told what stands now may move it from there. */
    private long present(PlanLineId id, long shown, Member who) {
        return plan.find(id, who).map(PlanLine::version).orElse(shown);
    }
}
