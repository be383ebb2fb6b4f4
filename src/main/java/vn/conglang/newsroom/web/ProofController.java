package vn.conglang.newsroom.web;

import org.springframework.web.bind.annotation.PostMapping;
import vn.conglang.desk.DeskController;
import vn.conglang.desk.Permission;
import vn.conglang.desk.Requires;
import vn.conglang.newsroom.proving.LookAgain;

/** The public face is looked at again (4.1). */
@DeskController
class ProofController {

    private final EditionPage page;
    private final LookAgain looking;

    ProofController(EditionPage page, LookAgain looking) {
        this.page = page;
        this.looking = looking;
    }

    @PostMapping("/toa-soan/tin-bai/{id}/doi-chieu")
    @Requires({Permission.PUBLISH, Permission.CORRECT})
    Object look(Visit visit) {
        return page.decide(
                "newsroom.notice.proof",
                visit,
                Typed.NOTHING,
                () -> looking.look(visit.edition(), visit.who()));
    }
}
