package vn.conglang.newsroom.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.conglang.core.EditionId;
import vn.conglang.core.Refused;
import vn.conglang.desk.DeskController;
import vn.conglang.desk.Permission;
import vn.conglang.desk.Requires;
import vn.conglang.newsroom.Language;
import vn.conglang.newsroom.edition.Dossiers;
import vn.conglang.newsroom.language.BeginVersion;
import vn.conglang.newsroom.language.Versions;
import vn.conglang.people.Member;
import vn.conglang.web.FormErrors;
import vn.conglang.web.Texts;

/** The versions of an item in other languages: which there are, and beginning one (2.1, 10.1). */
@DeskController
@RequestMapping("/toa-soan/tin-bai/{id}/ngon-ngu")
@Requires(Permission.WRITE)
class LanguageController {

    private final Dossiers dossiers;
    private final Versions versions;
    private final BeginVersion begin;
    private final Texts texts;

    LanguageController(Dossiers dossiers, Versions versions, BeginVersion begin, Texts texts) {
        this.dossiers = dossiers;
        this.versions = versions;
        this.begin = begin;
        this.texts = texts;
    }

    @GetMapping
    String show(
            @PathVariable long id,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model) {
        return show(new EditionId(id), FormErrors.none(), who, locale, model);
    }

    @PostMapping
    Object begin(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String language,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        try {
            var begun = begin.begin(new EditionId(id), language(language), who);
            redirect.addFlashAttribute("notice", "newsroom.notice.versionBegun");
            return "redirect:/toa-soan/tin-bai/" + begun + "/sua";
        } catch (Refused refused) {
            return Refusals.shown(
                    show(new EditionId(id), FormErrors.of(refused), who, locale, model), model);
        }
    }

    /** What names none is taken for that of the originals, which is refused. */
    private static Language language(String typed) {
        return Arrays.stream(Language.values())
                .filter(known -> known.name().equals(typed))
                .findFirst()
                .orElse(Language.VIETNAMESE);
    }

    private String show(EditionId id, FormErrors errors, Member who, Locale locale, Model model) {
        var dossier =
                dossiers.find(id, who)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var place = versions.place(dossier.edition().article());
        var all = versions.of(place.original());
        var known = all.stream().filter(version -> version.isSeenBy(who)).toList();
        model.addAttribute("errors", errors);
        model.addAttribute(
                "screen",
                new LanguageScreen(
                        id,
                        dossier.content().title(),
                        place,
                        known,
                        all.size() - known.size(),
                        free(versions.taken(place.original()), locale),
                        begin.refusals(place, who)));
        return "newsroom/languages";
    }

    private Map<String, String> free(Set<Language> taken, Locale locale) {
        var options = new LinkedHashMap<String, String>();
        Language.others().stream()
                .filter(language -> !taken.contains(language))
                .forEach(
                        language -> options.put(language.name(), texts.of(locale, language.key())));
        return options;
    }
}
