package vn.conglang.newsroom.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.conglang.core.Refused;
import vn.conglang.core.SectionId;
import vn.conglang.desk.DeskController;
import vn.conglang.desk.Permission;
import vn.conglang.desk.Requires;
import vn.conglang.newsroom.checking.SectionChecks;
import vn.conglang.newsroom.section.AddSection;
import vn.conglang.newsroom.section.ApprovalMode;
import vn.conglang.newsroom.section.ChangeSection;
import vn.conglang.newsroom.section.MoveSection;
import vn.conglang.newsroom.section.Section;
import vn.conglang.newsroom.section.Sections;
import vn.conglang.people.Member;
import vn.conglang.web.FormErrors;
import vn.conglang.web.Texts;

/** The tree of sections, kept by the standing office. */
@DeskController
@RequestMapping("/toa-soan/chuyen-muc")
@Requires(Permission.MANAGE_SECTIONS)
class SectionController {

    private final Sections sections;
    private final AddSection addSection;
    private final ChangeSection changeSection;
    private final MoveSection moveSection;
    private final TransactionOperations transaction;
    private final Texts texts;
    private final SectionChecks checks;

    SectionController(
            Sections sections,
            AddSection addSection,
            ChangeSection changeSection,
            MoveSection moveSection,
            TransactionOperations transaction,
            Texts texts,
            SectionChecks checks) {
        this.sections = sections;
        this.addSection = addSection;
        this.changeSection = changeSection;
        this.moveSection = moveSection;
        this.transaction = transaction;
        this.texts = texts;
        this.checks = checks;
    }

    @GetMapping
    String tree(Model model) {
        model.addAttribute("sections", SectionTree.of(sections.all()));
        return "newsroom/sections";
    }

    @GetMapping("/moi")
    String blank(Model model, Locale locale) {
        return form(model, null, SectionForm.EMPTY, FormErrors.none(), locale);
    }

    @PostMapping("/moi")
    Object add(
            @ModelAttribute SectionForm form,
            @AuthenticationPrincipal Member who,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        try {
            addSection.add(form.fields(), parent(form), who);
            return saved(redirect);
        } catch (Refused refused) {
            return Refusals.shown(form(model, null, form, FormErrors.of(refused), locale), model);
        }
    }

    @GetMapping("/{id}")
    String edit(@PathVariable long id, Model model, Locale locale) {
        var section = section(id);
        return form(model, section, SectionForm.of(section), FormErrors.none(), locale);
    }

    @PostMapping("/{id}")
    Object change(
            @PathVariable long id,
            @ModelAttribute SectionForm form,
            @AuthenticationPrincipal Member who,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        var section = section(id);
        try {
            // One form, one transaction: what is refused of it leaves nothing behind.
            transaction.executeWithoutResult(_ -> change(section, form, who));
            return saved(redirect);
        } catch (Refused refused) {
            return Refusals.shown(
                    form(model, section, form, FormErrors.of(refused), locale), model);
        }
    }

    private void change(Section section, SectionForm form, Member who) {
        changeSection.change(section.id(), form.fields(), who);
        if (!Objects.equals(section.parent(), parent(form))) {
            moveSection.move(section.id(), parent(form), Integer.MAX_VALUE, who);
        }
    }

    /** One place up or down among its siblings. */
    @PostMapping("/{id}/chuyen")
    String move(
            @PathVariable long id,
            @RequestParam int to,
            @AuthenticationPrincipal Member who,
            RedirectAttributes redirect) {
        var section = section(id);
        moveSection.move(section.id(), section.parent(), to, who);
        return saved(redirect);
    }

    private static String saved(RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "newsroom.notice.section");
        return "redirect:/toa-soan/chuyen-muc";
    }

    private Section section(long id) {
        return sections.find(new SectionId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static @Nullable SectionId parent(SectionForm form) {
        return ItemReading.section(SectionForm.text(form.parent()));
    }

    private String form(
            Model model,
            @Nullable Section section,
            SectionForm form,
            FormErrors errors,
            Locale locale) {
        model.addAttribute("section", section);
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        model.addAttribute("parents", parents(section, locale));
        model.addAttribute("modes", modes(locale));
        model.addAttribute("demands", checks.of(section == null ? null : section.id()));
        return "newsroom/section";
    }

    private Map<String, String> parents(@Nullable Section section, Locale locale) {
        var options = new LinkedHashMap<String, String>();
        for (var other : sections.all()) {
            if (section == null || !other.id().equals(section.id())) {
                options.put(other.id().toString(), other.name(locale));
            }
        }
        return options;
    }

    private Map<String, String> modes(Locale locale) {
        var options = new LinkedHashMap<String, String>();
        for (var mode : ApprovalMode.values()) {
            options.put(mode.name(), texts.of(locale, mode.key()));
        }
        return options;
    }
}
