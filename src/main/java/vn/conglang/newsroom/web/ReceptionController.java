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
import vn.conglang.newsroom.workflow.LookThroughFiles;
import vn.conglang.newsroom.workflow.PresentEdition;
import vn.conglang.newsroom.workflow.ReceiveEdition;
import vn.conglang.newsroom.workflow.ReturnEdition;
import vn.conglang.newsroom.workflow.ReviseEdition;
import vn.conglang.people.Member;

/**
 * The desk receives an item, gives it back, presents it to the leaders, or takes it back from there
 * (7.1, 7.2, 8.a, 8.b).
 */
@DeskController
@RequestMapping("/toa-soan/tin-bai/{id}")
class ReceptionController {

    private final EditionPage page;
    private final ReceiveEdition receive;
    private final ReturnEdition giveBack;
    private final PresentEdition present;
    private final ReviseEdition revise;
    private final LookThroughFiles looking;

    ReceptionController(
            EditionPage page,
            ReceiveEdition receive,
            ReturnEdition giveBack,
            PresentEdition present,
            ReviseEdition revise,
            LookThroughFiles looking) {
        this.page = page;
        this.receive = receive;
        this.giveBack = giveBack;
        this.present = present;
        this.revise = revise;
        this.looking = looking;
    }

    @PostMapping("/tiep-nhan")
    @Requires(Permission.RECEIVE)
    Object receive(
            @PathVariable long id,
            @RequestParam long version,
            @ModelAttribute ReceptionForm form,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        return page.decide(
                Action.RECEIVE,
                new Visit(id, who, locale, model, redirect),
                Typed.received(form),
                () ->
                        receive.receive(
                                new EditionId(id),
                                version,
                                ItemReading.section(SectionForm.text(form.section())),
                                ItemReading.kind(SectionForm.text(form.kind())),
                                ItemReading.unit(SectionForm.text(form.unit())),
                                form.secrecyChecked(),
                                who));
    }

    @PostMapping("/tra-lai")
    @Requires({Permission.SIGN_OFF, Permission.RECEIVE, Permission.EDIT})
    Object giveBack(
            @PathVariable long id,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        return page.decide(
                Action.RETURN,
                new Visit(id, who, locale, model, redirect),
                Typed.reason("tra-lai", reason),
                () -> giveBack.giveBack(new EditionId(id), version, reason, who));
    }

    @PostMapping("/tep-da-xem")
    @Requires(Permission.EDIT)
    Object lookThrough(
            @PathVariable long id,
            @RequestParam long version,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        return page.decide(
                "newsroom.notice.lookedThrough",
                new Visit(id, who, locale, model, redirect),
                Typed.NOTHING,
                () -> looking.confirm(new EditionId(id), version, who));
    }

    @PostMapping("/bien-tap-lai")
    @Requires(Permission.EDIT)
    Object revise(
            @PathVariable long id,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        return page.decide(
                Action.REVISE,
                new Visit(id, who, locale, model, redirect),
                Typed.reason("bien-tap-lai", reason),
                () -> revise.revise(new EditionId(id), version, reason, who));
    }

    @PostMapping("/trinh-duyet")
    @Requires(Permission.PRESENT)
    Object present(
            @PathVariable long id,
            @RequestParam long version,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        return page.decide(
                Action.PRESENT,
                new Visit(id, who, locale, model, redirect),
                Typed.NOTHING,
                () -> present.present(new EditionId(id), version, who));
    }
}
