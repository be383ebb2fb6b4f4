package vn.conglang.newsroom.web;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.conglang.desk.DeskController;
import vn.conglang.desk.Permission;
import vn.conglang.desk.Requires;
import vn.conglang.newsroom.mending.AddWord;
import vn.conglang.newsroom.mending.JustifyFinding;
import vn.conglang.newsroom.mending.MaskFinding;
import vn.conglang.newsroom.mending.TidySpaces;

/**
 * What the checklist found is mended on the spot by whoever has the item on the table (8.a, 14.3).
 */
@DeskController
@RequestMapping("/toa-soan/tin-bai/{id}/kiem-tra")
@Requires(Permission.WRITE)
class MendingController {

    private final EditionPage page;
    private final MaskFinding masking;
    private final JustifyFinding justifying;
    private final TidySpaces tidying;
    private final AddWord adding;

    MendingController(
            EditionPage page,
            MaskFinding masking,
            JustifyFinding justifying,
            TidySpaces tidying,
            AddWord adding) {
        this.page = page;
        this.masking = masking;
        this.justifying = justifying;
        this.tidying = tidying;
        this.adding = adding;
    }

    @PostMapping("/che/{finding}")
    Object mask(Visit visit, @PathVariable String finding, @RequestParam long version) {
        return page.mend(
                "newsroom.notice.masked",
                visit,
                Typed.NOTHING,
                () -> masking.mask(visit.edition(), version, finding, visit.who()));
    }

    @PostMapping("/giai-trinh/{finding}")
    Object justify(
            Visit visit,
            @PathVariable String finding,
            @RequestParam(defaultValue = "") String reason) {
        return page.mend(
                "newsroom.notice.justified",
                visit,
                Typed.reason("giai-trinh-" + finding, reason),
                () -> justifying.justify(visit.edition(), finding, reason, visit.who()));
    }

    @PostMapping("/don-dep")
    Object tidy(Visit visit, @RequestParam long version) {
        return page.mend(
                "newsroom.notice.tidied",
                visit,
                Typed.NOTHING,
                () -> tidying.tidy(visit.edition(), version, visit.who()));
    }

    @PostMapping("/tu-dien")
    @Requires(Permission.EDIT)
    Object addWord(Visit visit, @RequestParam String word) {
        return page.mend(
                "newsroom.notice.wordAdded",
                visit,
                Typed.NOTHING,
                () -> adding.add(visit.edition(), word, visit.who()));
    }
}
