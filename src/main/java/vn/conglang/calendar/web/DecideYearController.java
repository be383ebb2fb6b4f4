package vn.conglang.calendar.web;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.conglang.calendar.years.DecideYear;
import vn.conglang.calendar.years.PresentYear;
import vn.conglang.calendar.years.YearHistory;
import vn.conglang.core.Refused;
import vn.conglang.core.Text;
import vn.conglang.desk.DeskController;
import vn.conglang.desk.Permission;
import vn.conglang.desk.Requires;
import vn.conglang.people.Member;
import vn.conglang.web.FormErrors;

/** The standing office puts a year forward, a leader confirms or returns it (16). */
@DeskController
@RequestMapping(CalendarController.PATH + "/{year}")
class DecideYearController {

    private final YearScreens screens;
    private final PresentYear presenting;
    private final DecideYear deciding;

    DecideYearController(YearScreens screens, PresentYear presenting, DecideYear deciding) {
        this.screens = screens;
        this.presenting = presenting;
        this.deciding = deciding;
    }

    @GetMapping("/trinh")
    @Requires(Permission.KEEP_CALENDAR)
    String form(@PathVariable int year, @AuthenticationPrincipal Member who, Model model) {
        var history = screens.history(year);
        var form = NoticeForm.of(history.latest().notice());
        return form(history, form, FormErrors.none(), who, model);
    }

    @PostMapping("/trinh")
    @Requires(Permission.KEEP_CALENDAR)
    Object present(
            @PathVariable int year,
            NoticeForm form,
            @AuthenticationPrincipal Member who,
            Model model,
            RedirectAttributes redirect) {
        screens.history(year);
        try {
            presenting.present(year, form.shown(), form.notice(), who);
            return done(year, "calendar.done.present", redirect);
        } catch (Refused refused) {
            var view = form(screens.history(year), form, FormErrors.of(refused), who, model);
            return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private String form(
            YearHistory history, NoticeForm form, FormErrors errors, Member who, Model model) {
        model.addAttribute("screen", screens.screen(history, history.latest(), who));
        model.addAttribute("form", form);
        model.addAttribute("why", presenting.refusals(who, history));
        model.addAttribute("errors", errors);
        return "calendar/present";
    }

    @PostMapping("/rut")
    @Requires(Permission.KEEP_CALENDAR)
    Object takeBack(
            @PathVariable int year,
            @RequestParam(defaultValue = "0") int version,
            @AuthenticationPrincipal Member who,
            Model model,
            RedirectAttributes redirect) {
        return decided(
                year,
                () -> presenting.takeBack(year, version, who),
                "calendar.done.takeBack",
                "",
                who,
                model,
                redirect);
    }

    @PostMapping("/xac-nhan")
    @Requires(Permission.CONFIRM_CALENDAR)
    Object confirm(
            @PathVariable int year,
            @RequestParam(defaultValue = "0") int version,
            @AuthenticationPrincipal Member who,
            Model model,
            RedirectAttributes redirect) {
        return decided(
                year,
                () -> deciding.confirm(year, version, who),
                "calendar.done.confirm",
                "",
                who,
                model,
                redirect);
    }

    @PostMapping("/tra-lai")
    @Requires(Permission.CONFIRM_CALENDAR)
    Object sendBack(
            @PathVariable int year,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String because,
            @AuthenticationPrincipal Member who,
            Model model,
            RedirectAttributes redirect) {
        var why = Text.clean(because);
        return decided(
                year,
                () -> deciding.sendBack(year, version, why, who),
                "calendar.done.sendBack",
                why,
                who,
                model,
                redirect);
    }

    private Object decided(
            int year,
            Runnable act,
            String notice,
            String because,
            Member who,
            Model model,
            RedirectAttributes redirect) {
        screens.history(year);
        try {
            act.run();
            return done(year, notice, redirect);
        } catch (Refused refused) {
            var history = screens.history(year);
            var errors = FormErrors.of(refused);
            var view = screens.page(history, history.inForce(), errors, because, who, model);
            return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static String done(int year, String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", notice);
        return "redirect:" + CalendarController.PATH + "/" + year;
    }
}
