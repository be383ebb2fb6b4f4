package vn.conglang.newsroom.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.conglang.core.Refused;
import vn.conglang.core.StaffId;
import vn.conglang.desk.DeskController;
import vn.conglang.desk.Permission;
import vn.conglang.desk.Requires;
import vn.conglang.newsroom.away.DecisionLinkId;
import vn.conglang.newsroom.away.MadeLink;
import vn.conglang.newsroom.away.MakeDecisionLink;
import vn.conglang.newsroom.away.RevokeDecisionLink;
import vn.conglang.web.QrPicture;

/** Makes links for leaders who are away, and takes them back (4.3, 8.b). */
@DeskController
@RequestMapping("/toa-soan/tin-bai/{id}/duyet-nhanh")
@Requires({Permission.PRESENT, Permission.MODERATE})
class DecisionLinkController {

    private final EditionPage page;
    private final MakeDecisionLink making;
    private final RevokeDecisionLink revoking;

    DecisionLinkController(EditionPage page, MakeDecisionLink making, RevokeDecisionLink revoking) {
        this.page = page;
        this.making = making;
        this.revoking = revoking;
    }

    // The link is shown in the answer itself: anything that carried it over a redirect would keep
    // it somewhere.
    @PostMapping
    Object make(
            Visit visit,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String leader) {
        try {
            var id = ItemReading.number(leader).map(StaffId::new).orElse(null);
            return shown(making.make(visit.edition(), version, id, visit.who()), visit);
        } catch (Refused refused) {
            return page.refused(refused, visit, Typed.two(LinkPanels.WORD, leader, ""));
        }
    }

    private static String shown(MadeLink link, Visit visit) {
        var address =
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path(link.path())
                        .toUriString();
        visit.model().addAttribute("link", link);
        visit.model().addAttribute("address", address);
        visit.model().addAttribute("picture", QrPicture.of(address));
        return "newsroom/away/link";
    }

    @PostMapping("/{link}/thu-hoi")
    Object revoke(Visit visit, @PathVariable String link) {
        var id =
                ItemReading.number(link)
                        .map(DecisionLinkId::new)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return page.decide(
                "newsroom.away.notice.revoked",
                visit,
                Typed.NOTHING,
                () -> revoking.revoke(visit.edition(), id, visit.who()));
    }
}
