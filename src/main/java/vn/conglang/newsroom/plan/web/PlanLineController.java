package vn.conglang.newsroom.plan.web;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refused;
import vn.conglang.desk.DeskController;
import vn.conglang.desk.Permission;
import vn.conglang.desk.Requires;
import vn.conglang.newsroom.plan.AddPlanLine;
import vn.conglang.newsroom.plan.BeginPlannedDraft;
import vn.conglang.newsroom.plan.ChangePlanLine;
import vn.conglang.newsroom.plan.DropPlanLine;
import vn.conglang.newsroom.plan.PlanLine;
import vn.conglang.newsroom.plan.PlanLineId;
import vn.conglang.newsroom.plan.PlanReading;
import vn.conglang.people.Member;
import vn.conglang.web.FormErrors;

/** One line of the plan: put down, changed, dropped, and begun as a draft (4.2, 6.1). */
@DeskController
@RequestMapping(PlanQuery.PATH)
class PlanLineController {

    private final PlanReading plan;
    private final PlanChoices choices;
    private final AddPlanLine adding;
    private final ChangePlanLine changing;
    private final DropPlanLine dropping;
    private final BeginPlannedDraft beginning;
    private final OfficeClock clock;

    PlanLineController(
            PlanReading plan,
            PlanChoices choices,
            AddPlanLine adding,
            ChangePlanLine changing,
            DropPlanLine dropping,
            BeginPlannedDraft beginning,
            OfficeClock clock) {
        this.plan = plan;
        this.choices = choices;
        this.adding = adding;
        this.changing = changing;
        this.dropping = dropping;
        this.beginning = beginning;
        this.clock = clock;
    }

    @GetMapping("/moi")
    @Requires(Permission.PLAN)
    String blank(
            @RequestParam(defaultValue = "") String due,
            @RequestParam(defaultValue = "") String section,
            Locale locale,
            Model model) {
        return form(null, PlanForm.blank(due, section), FormErrors.none(), locale, model);
    }

    @PostMapping("/moi")
    @Requires(Permission.PLAN)
    Object add(
            @ModelAttribute PlanForm form,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        try {
            var id = adding.add(form.fields(), form.idempotencyKey(), who);
            redirect.addFlashAttribute("notice", "newsroom.plan.notice.added");
            return "redirect:" + PlanQuery.PATH + "?day=" + form.due() + "#dong-" + id;
        } catch (Refused refused) {
            return shown(form(null, form, FormErrors.of(refused), locale, model), model);
        }
    }

    @GetMapping("/dong/{id}")
    @Requires({Permission.READ_ITEMS, Permission.WRITE})
    String line(
            @PathVariable long id,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model) {
        return page(line(id, who), FormErrors.none(), null, who, locale, model);
    }

    @GetMapping("/dong/{id}/sua")
    @Requires(Permission.PLAN)
    String edit(
            @PathVariable long id,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model) {
        var line = line(id, who);
        Refused.unlessEmpty(changing.refusals(line, who));
        return form(line, PlanForm.of(line), FormErrors.none(), locale, model);
    }

    @PostMapping("/dong/{id}/sua")
    @Requires(Permission.PLAN)
    Object change(
            @PathVariable long id,
            @ModelAttribute PlanForm form,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        try {
            changing.change(new PlanLineId(id), form.shownVersion(), form.fields(), who);
            return done(id, "newsroom.plan.notice.changed", redirect);
        } catch (Refused refused) {
            var line = line(id, who);
            var again = form.at(line.version());
            return shown(form(line, again, FormErrors.of(refused), locale, model), model);
        }
    }

    @PostMapping("/dong/{id}/bo")
    @Requires(Permission.PLAN)
    Object drop(
            @PathVariable long id,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        try {
            dropping.drop(new PlanLineId(id), version, reason, who);
            return done(id, "newsroom.plan.notice.dropped", redirect);
        } catch (Refused refused) {
            var errors = FormErrors.of(refused);
            return shown(page(line(id, who), errors, reason, who, locale, model), model);
        }
    }

    @PostMapping("/dong/{id}/viet")
    @Requires(Permission.WRITE)
    Object begin(
            @PathVariable long id,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        var line = line(id, who);
        try {
            var edition = beginning.begin(line.id(), who);
            redirect.addFlashAttribute("notice", "newsroom.plan.notice.begun");
            return "redirect:/toa-soan/tin-bai/" + edition + "/sua";
        } catch (Refused refused) {
            var errors = FormErrors.of(refused);
            return shown(page(line(id, who), errors, null, who, locale, model), model);
        }
    }

    private PlanLine line(long id, Member who) {
        return plan.find(new PlanLineId(id), who)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String done(long id, String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", notice);
        return "redirect:" + PlanQuery.PATH + "/dong/" + id;
    }

    private static ModelAndView shown(String view, Model model) {
        return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private String form(
            @Nullable PlanLine line, PlanForm form, FormErrors errors, Locale locale, Model model) {
        var names = choices.in(locale);
        model.addAttribute("action", line == null ? "moi" : "dong/" + line.id() + "/sua");
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        model.addAttribute("people", people(line, form, names));
        model.addAttribute("units", units(line, form, names));
        model.addAttribute("sections", sections(line, form, names));
        return "newsroom/plan/form";
    }

    // What a line says already stays to be chosen, though the person left or the section closed.
    private static Map<String, String> people(
            @Nullable PlanLine line, PlanForm form, PlanNames names) {
        var named = line == null ? "" : names.owner(line);
        return PlanChoices.with(names.people(), form.owner(), named);
    }

    private static Map<String, String> units(
            @Nullable PlanLine line, PlanForm form, PlanNames names) {
        var named = line == null ? "" : names.unit(line);
        return PlanChoices.with(names.validUnits(), form.unit(), named);
    }

    private static Map<String, String> sections(
            @Nullable PlanLine line, PlanForm form, PlanNames names) {
        var named = line == null ? "" : names.section(line);
        return PlanChoices.with(names.openSections(), form.section(), named);
    }

    private String page(
            PlanLine line,
            FormErrors errors,
            @Nullable String dropReason,
            Member who,
            Locale locale,
            Model model) {
        model.addAttribute("errors", errors);
        model.addAttribute(
                "screen",
                new PlanLineScreen(
                        line,
                        choices.in(locale),
                        clock.today(),
                        who.may(Permission.READ_ITEMS),
                        changing.refusals(line, who).isEmpty(),
                        beginning.refusals(line, who),
                        articleHref(line, who),
                        dropReason));
        return "newsroom/plan/line";
    }

    private static @Nullable String articleHref(PlanLine line, Member who) {
        var opens = who.may(Permission.READ_ITEMS) || who.id().equals(line.submitter());
        return line.edition() == null || !opens ? null : "/toa-soan/tin-bai/" + line.edition();
    }
}
