package vn.conglang.newsroom.web;

import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.conglang.core.EditionId;
import vn.conglang.desk.DeskController;
import vn.conglang.desk.Permission;
import vn.conglang.desk.Requires;
import vn.conglang.newsroom.Action;
import vn.conglang.newsroom.workflow.DiscardEdition;
import vn.conglang.newsroom.workflow.SendIn;
import vn.conglang.newsroom.workflow.SignOffEdition;
import vn.conglang.people.Member;

/** The writer hands an item in or gives it up; the head of the unit signs it (10.1). */
@DeskController
@RequestMapping("/toa-soan/tin-bai/{id}")
class HandInController {

    private final EditionPage page;
    private final SendIn sendIn;
    private final SignOffEdition signOff;
    private final DiscardEdition discard;

    HandInController(
            EditionPage page, SendIn sendIn, SignOffEdition signOff, DiscardEdition discard) {
        this.page = page;
        this.sendIn = sendIn;
        this.signOff = signOff;
        this.discard = discard;
    }

    @PostMapping("/gui")
    @Requires(Permission.WRITE)
    Object send(
            @PathVariable long id,
            @RequestParam long version,
            @ModelAttribute DeclarationsForm form,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        var visit = new Visit(id, who, locale, model, redirect);
        var action = sendIn.action(page.open(visit).edition(), who);
        return page.decide(
                action,
                visit,
                Typed.declared(form),
                () -> sendIn.send(new EditionId(id), version, form.declarations(), who));
    }

    @PostMapping("/ky-duyet")
    @Requires(Permission.SIGN_OFF)
    Object signOff(
            @PathVariable long id,
            @RequestParam long version,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        return page.decide(
                Action.SIGN_OFF,
                new Visit(id, who, locale, model, redirect),
                Typed.NOTHING,
                () -> signOff.signOff(new EditionId(id), version, who));
    }

    @PostMapping("/bo")
    @Requires(Permission.WRITE)
    Object discard(
            @PathVariable long id,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        return page.decide(
                Action.DISCARD,
                new Visit(id, who, locale, model, redirect),
                Typed.reason("bo", reason),
                () -> discard.discard(new EditionId(id), version, reason, who));
    }
}
