package vn.conglang.newsroom.web;

import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.conglang.desk.DeskController;
import vn.conglang.desk.Permission;
import vn.conglang.desk.Requires;
import vn.conglang.newsroom.Action;
import vn.conglang.newsroom.moderation.PresentEdition;
import vn.conglang.newsroom.moderation.ReviseEdition;
import vn.conglang.newsroom.receiving.LookThroughFiles;
import vn.conglang.newsroom.receiving.ReceiveEdition;
import vn.conglang.newsroom.receiving.ReturnEdition;

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
    Object receive(Visit visit, @RequestParam long version, @ModelAttribute ReceptionForm form) {
        return page.decide(
                Action.RECEIVE,
                visit,
                Typed.received(form),
                () ->
                        receive.receive(
                                visit.edition(),
                                version,
                                ItemReading.section(SectionForm.text(form.section())),
                                ItemReading.kind(SectionForm.text(form.kind())),
                                ItemReading.unit(SectionForm.text(form.unit())),
                                form.secrecyChecked(),
                                visit.who()));
    }

    @PostMapping("/tra-lai")
    @Requires({Permission.SIGN_OFF, Permission.RECEIVE, Permission.EDIT})
    Object giveBack(
            Visit visit,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String reason) {
        return page.decide(
                Action.RETURN,
                visit,
                Typed.reason("tra-lai", reason),
                () -> giveBack.giveBack(visit.edition(), version, reason, visit.who()));
    }

    @PostMapping("/tep-da-xem")
    @Requires(Permission.EDIT)
    Object lookThrough(Visit visit, @RequestParam long version) {
        return page.decide(
                "newsroom.notice.lookedThrough",
                visit,
                Typed.NOTHING,
                () -> looking.confirm(visit.edition(), version, visit.who()));
    }

    @PostMapping("/bien-tap-lai")
    @Requires(Permission.EDIT)
    Object revise(
            Visit visit,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String reason) {
        return page.decide(
                Action.REVISE,
                visit,
                Typed.reason("bien-tap-lai", reason),
                () -> revise.revise(visit.edition(), version, reason, visit.who()));
    }

    @PostMapping("/trinh-duyet")
    @Requires(Permission.PRESENT)
    Object present(Visit visit, @RequestParam long version) {
        return page.decide(
                Action.PRESENT,
                visit,
                Typed.NOTHING,
                () -> present.present(visit.edition(), version, visit.who()));
    }
}
