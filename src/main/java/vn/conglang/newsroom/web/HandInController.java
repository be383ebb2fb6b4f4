package vn.conglang.newsroom.web;

import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.conglang.desk.DeskController;
import vn.conglang.desk.Permission;
import vn.conglang.desk.Requires;
import vn.conglang.newsroom.Action;
import vn.conglang.newsroom.writing.DiscardEdition;
import vn.conglang.newsroom.writing.SendIn;
import vn.conglang.newsroom.writing.SignOffEdition;

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
    Object send(Visit visit, @RequestParam long version, @ModelAttribute DeclarationsForm form) {
        var action = sendIn.action(page.open(visit).edition(), visit.who());
        return page.decide(
                action,
                visit,
                Typed.declared(form),
                () -> sendIn.send(visit.edition(), version, form.declarations(), visit.who()));
    }

    @PostMapping("/ky-duyet")
    @Requires(Permission.SIGN_OFF)
    Object signOff(Visit visit, @RequestParam long version) {
        return page.decide(
                Action.SIGN_OFF,
                visit,
                Typed.NOTHING,
                () -> signOff.signOff(visit.edition(), version, visit.who()));
    }

    @PostMapping("/bo")
    @Requires(Permission.WRITE)
    Object discard(
            Visit visit,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String reason) {
        return page.decide(
                Action.DISCARD,
                visit,
                Typed.reason("bo", reason),
                () -> discard.discard(visit.edition(), version, reason, visit.who()));
    }
}
