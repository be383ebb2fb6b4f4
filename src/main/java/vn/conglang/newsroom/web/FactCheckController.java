package vn.conglang.newsroom.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.conglang.core.IdempotencyKey;
import vn.conglang.core.Refused;
import vn.conglang.desk.DeskController;
import vn.conglang.desk.Permission;
import vn.conglang.desk.Requires;
import vn.conglang.newsroom.factcheck.FactCheck;
import vn.conglang.newsroom.factcheck.MakeFactCheck;
import vn.conglang.newsroom.factcheck.Outsider;
import vn.conglang.newsroom.factcheck.RevokeFactCheck;

/** Whom the desk asks to check the facts of an edition. */
@DeskController
@Requires({Permission.EDIT, Permission.PRESENT})
@RequestMapping("/toa-soan/tin-bai/{id}/kiem-chung")
class FactCheckController {

    private final EditionPage page;
    private final MakeFactCheck making;
    private final RevokeFactCheck revoking;

    FactCheckController(EditionPage page, MakeFactCheck making, RevokeFactCheck revoking) {
        this.page = page;
        this.making = making;
        this.revoking = revoking;
    }

    /** The link is shown in the answer itself: anything that carried it on would keep it. */
    @PostMapping
    Object ask(
            Visit visit,
            @RequestParam(defaultValue = "") String checkName,
            @RequestParam(defaultValue = "") String checkOrganisation,
            @RequestParam(defaultValue = "") String checkPurpose,
            @RequestParam(defaultValue = "") String checkDays,
            @RequestParam(defaultValue = "") String key) {
        var outsider = new Outsider(checkName, checkOrganisation, checkPurpose, number(checkDays));
        try {
            var sentWith = IdempotencyKey.parse(key).orElseGet(IdempotencyKey::fresh);
            var secret = making.make(visit.edition(), outsider, sentWith, visit.who());
            visit.model().addAttribute("outsider", outsider);
            visit.model().addAttribute("edition", visit.edition().toString());
            visit.model()
                    .addAttribute(
                            "address",
                            ServletUriComponentsBuilder.fromCurrentContextPath()
                                    .path(FactCheck.path(secret))
                                    .toUriString());
            return "newsroom/factcheck/link";
        } catch (Refused refused) {
            visit.model().addAttribute("checkTyped", outsider);
            return page.refused(refused, visit, Typed.NOTHING);
        }
    }

    @PostMapping("/{link}/thu-hoi")
    Object revoke(Visit visit, @PathVariable long link) {
        return page.decide(
                "newsroom.factcheck.done.revoked",
                visit,
                Typed.NOTHING,
                () -> revoking.revoke(visit.edition(), link, visit.who()));
    }

    private static @Nullable Integer number(String typed) {
        return typed.strip().matches("\\d{1,4}") ? Integer.valueOf(typed.strip()) : null;
    }
}
