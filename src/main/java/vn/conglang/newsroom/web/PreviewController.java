package vn.conglang.newsroom.web;

import org.springframework.web.bind.annotation.GetMapping;
import vn.conglang.desk.DeskController;
import vn.conglang.desk.Permission;
import vn.conglang.desk.Requires;
import vn.conglang.newsroom.publicview.BodyView;

/** An item in the public frame, as its readers will see it. */
@DeskController
class PreviewController {

    private final EditionPage page;
    private final BodyView bodies;

    PreviewController(EditionPage page, BodyView bodies) {
        this.page = page;
        this.bodies = bodies;
    }

    @GetMapping("/toa-soan/tin-bai/{id}/xem-truoc")
    @Requires({Permission.WRITE, Permission.READ_ITEMS})
    String show(Visit visit) {
        var open = page.open(visit);
        visit.model().addAttribute("open", open);
        visit.model().addAttribute("body", bodies.forDesk(open.content().body()));
        return "newsroom/preview";
    }
}
