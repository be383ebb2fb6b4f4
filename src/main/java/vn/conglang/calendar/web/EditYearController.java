package vn.conglang.calendar.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.conglang.calendar.CalendarYear;
import vn.conglang.calendar.Holiday;
import vn.conglang.calendar.years.EditYear;
import vn.conglang.calendar.years.ReadYearFile;
import vn.conglang.calendar.years.YearChange;
import vn.conglang.calendar.years.YearEdit;
import vn.conglang.calendar.years.YearHistory;
import vn.conglang.core.Refused;
import vn.conglang.desk.DeskController;
import vn.conglang.desk.Permission;
import vn.conglang.desk.Requires;
import vn.conglang.people.Member;
import vn.conglang.web.FormErrors;
import vn.conglang.web.Texts;

/** The standing office edits the days of a year, by hand or from a calendar file (12.6.c). */
@DeskController
@RequestMapping(CalendarController.PATH + "/{year}")
@Requires(Permission.KEEP_CALENDAR)
class EditYearController {

    private final YearScreens screens;
    private final EditYear editing;
    private final Texts texts;

    EditYearController(YearScreens screens, EditYear editing, Texts texts) {
        this.screens = screens;
        this.editing = editing;
        this.texts = texts;
    }

    @GetMapping("/sua")
    String page(
            @PathVariable int year,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model) {
        var history = screens.history(year);
        return page(history, YearForm.empty(), FormErrors.none(), who, locale, model);
    }

    @PostMapping("/ngay-nghi")
    Object dayOff(
            @PathVariable int year,
            YearForm form,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        return edited(year, form, form::dayOff, who, locale, model, redirect);
    }

    @PostMapping("/hoan-doi")
    Object swap(
            @PathVariable int year,
            YearForm form,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        return edited(year, form, form::swap, who, locale, model, redirect);
    }

    @PostMapping("/bo")
    Object unmark(
            @PathVariable int year,
            YearForm form,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        return edited(year, form, form::unmark, who, locale, model, redirect);
    }

    @PostMapping("/bo-ban-sua")
    Object drop(
            @PathVariable int year,
            YearForm form,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        screens.history(year);
        try {
            editing.drop(year, form.shown(), who);
            redirect.addFlashAttribute("notice", "calendar.done.drop");
            return "redirect:" + CalendarController.PATH + "/" + year;
        } catch (Refused refused) {
            return again(year, form, refused, who, locale, model);
        }
    }

    /** Shows what a file would change; nothing is changed yet. */
    @PostMapping("/nhap")
    Object look(
            @PathVariable int year,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model)
            throws IOException {
        var history = screens.history(year);
        try {
            var text = ReadYearFile.text(bytes(file));
            var edit = new YearEdit.Replace(ReadYearFile.days(text, year));
            Refused.unlessEmpty(editing.refusals(who, history));
            Refused.unlessEmpty(editing.refusals(history, edit));
            return preview(history, edit, text, who, model);
        } catch (Refused refused) {
            return again(year, YearForm.empty(), refused, who, locale, model);
        }
    }

    // One byte more than is allowed says enough about a file that is too large.
    private static byte[] bytes(@Nullable MultipartFile file) throws IOException {
        if (file == null) {
            return new byte[0];
        }
        try (var content = file.getInputStream()) {
            return content.readNBytes(ReadYearFile.LARGEST + 1);
        }
    }

    private String preview(
            YearHistory history, YearEdit edit, String text, Member who, Model model) {
        var before = history.latest().days();
        var after = CalendarYear.of(history.year(), 0, false, edit.applied(before));
        model.addAttribute("screen", screens.screen(history, history.latest(), who));
        model.addAttribute("change", YearChange.between(before, after));
        model.addAttribute("after", after);
        model.addAttribute("file", text);
        return "calendar/preview";
    }

    @PostMapping("/nhap/nhan")
    Object take(
            @PathVariable int year,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String file,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        var form = YearForm.of(version);
        return edited(
                year,
                form,
                () -> new YearEdit.Replace(ReadYearFile.days(file, year)),
                who,
                locale,
                model,
                redirect);
    }

    private Object edited(
            int year,
            YearForm form,
            Supplier<YearEdit> edit,
            Member who,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        screens.history(year);
        try {
            editing.edit(year, form.shown(), edit.get(), who);
            redirect.addFlashAttribute("notice", "calendar.done.edit");
            return "redirect:" + CalendarController.PATH + "/" + year + "/sua";
        } catch (Refused refused) {
            return again(year, form, refused, who, locale, model);
        }
    }

    private ModelAndView again(
            int year, YearForm form, Refused refused, Member who, Locale locale, Model model) {
        var view = page(screens.history(year), form, FormErrors.of(refused), who, locale, model);
        return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private String page(
            YearHistory history,
            YearForm form,
            FormErrors errors,
            Member who,
            Locale locale,
            Model model) {
        model.addAttribute("screen", screens.screen(history, history.latest(), who));
        model.addAttribute("form", form);
        model.addAttribute("holidays", holidays(locale));
        model.addAttribute("why", editing.refusals(who, history));
        model.addAttribute("errors", errors);
        return "calendar/edit";
    }

    private Map<String, String> holidays(Locale locale) {
        var names = new LinkedHashMap<String, String>();
        Stream.of(Holiday.values())
                .forEach(one -> names.put(one.name(), texts.of(locale, one.key())));
        return names;
    }
}
