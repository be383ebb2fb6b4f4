package vn.conglang.media.web;

import java.util.LinkedHashMap;
import java.util.List;
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
import vn.conglang.core.FileId;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.desk.DeskController;
import vn.conglang.desk.Permission;
import vn.conglang.desk.Requires;
import vn.conglang.media.library.CutPicture;
import vn.conglang.media.library.DecideReplacement;
import vn.conglang.media.library.DescribePicture;
import vn.conglang.media.library.OpenPicture;
import vn.conglang.media.library.PictureFile;
import vn.conglang.media.library.Shows;
import vn.conglang.media.rendition.Focus;
import vn.conglang.people.Member;
import vn.conglang.web.FormErrors;
import vn.conglang.web.FormVersion;
import vn.conglang.web.Texts;

/** One picture of the library: what it is, what is said of it, how it is cut (10.3, 7.2). */
@DeskController
@RequestMapping(LibraryQuery.PATH + "/{id:[0-9]+}")
@Requires(Permission.WRITE)
class PictureController {

    private final PictureFile pictures;
    private final DescribePicture describe;
    private final CutPicture cut;
    private final DecideReplacement decide;
    private final Texts texts;

    PictureController(
            PictureFile pictures,
            DescribePicture describe,
            CutPicture cut,
            DecideReplacement decide,
            Texts texts) {
        this.pictures = pictures;
        this.decide = decide;
        this.describe = describe;
        this.cut = cut;
        this.texts = texts;
    }

    @GetMapping
    String picture(
            @PathVariable long id,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model) {
        var open = open(id, who);
        return show(open, PictureForm.of(open.entry()), FormErrors.none(), who, locale, model);
    }

    @PostMapping
    Object describe(
            @PathVariable long id,
            @ModelAttribute PictureForm form,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        var open = open(id, who);
        try {
            if (form.saysNoDay()) {
                throw new Refused(List.of(Refusal.of("media.refusal.NotADay").at("consentOn")));
            }
            describe.describe(new FileId(id), form.version(), form.description(), who);
            return changed(id, "media.notice.described", redirect);
        } catch (Refused refused) {
            var version =
                    FormVersion.again(
                            refused, form.version(), () -> open(id, who).entry().version());
            return again(
                    show(open, form.after(version), FormErrors.of(refused), who, locale, model),
                    model);
        }
    }

    /** Both numbers as they were typed: hundredths of the width and the height. */
    @PostMapping("/khung")
    Object cut(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(required = false) @Nullable String x,
            @RequestParam(required = false) @Nullable String y,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        var open = open(id, who);
        try {
            var focus = new Focus(part(x, "x"), part(y, "y"));
            cut.cut(new FileId(id), version, focus, who);
            return changed(id, "media.notice.cut", redirect);
        } catch (Refused refused) {
            show(open, PictureForm.of(open.entry()), FormErrors.of(refused), who, locale, model);
            model.addAttribute(
                    "screen",
                    new PictureScreen(
                            open,
                            PictureForm.of(open.entry()),
                            shows(locale),
                            x == null ? "" : x,
                            y == null ? "" : y));
            return again("media/picture-page", model);
        }
    }

    private static int part(@Nullable String typed, String field) {
        var digits = typed == null ? "" : typed.strip();
        if (digits.matches("\\d{1,3}") && Focus.isWithin(Integer.parseInt(digits))) {
            return Integer.parseInt(digits);
        }
        throw new Refused(List.of(Refusal.of("media.refusal.NotAPart").at(field)));
    }

    static String changed(long id, String notice, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", notice);
        return "redirect:" + LibraryQuery.PATH + "/" + id;
    }

    private String show(
            OpenPicture open,
            PictureForm form,
            FormErrors errors,
            Member who,
            Locale locale,
            Model model) {
        var focus = open.entry().focus();
        model.addAttribute("errors", errors);
        model.addAttribute(
                "screen",
                new PictureScreen(
                        open,
                        form,
                        shows(locale),
                        Integer.toString(focus.x()),
                        Integer.toString(focus.y())));
        var waiting = open.waiting();
        model.addAttribute(
                "deciding",
                waiting == null ? List.of() : decide.refusals(waiting, open.standings(), who));
        return "media/picture-page";
    }

    /** The page again, with what was refused of something else that it offers. */
    ModelAndView refused(long id, Refused refused, Member who, Locale locale, Model model) {
        var open = open(id, who);
        return again(
                show(
                        open,
                        PictureForm.of(open.entry()),
                        FormErrors.of(refused),
                        who,
                        locale,
                        model),
                model);
    }

    private static ModelAndView again(String view, Model model) {
        return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    OpenPicture open(long id, Member who) {
        return pictures.open(new FileId(id), who)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Map<String, String> shows(Locale locale) {
        var words = new LinkedHashMap<String, String>();
        for (var value : Shows.values()) {
            words.put(value.name(), texts.of(locale, value.key()));
        }
        return words;
    }
}
