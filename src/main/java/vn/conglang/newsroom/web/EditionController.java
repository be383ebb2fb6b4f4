package vn.conglang.newsroom.web;

import org.springframework.web.bind.annotation.GetMapping;
import vn.conglang.desk.DeskController;
import vn.conglang.desk.Permission;
import vn.conglang.desk.Requires;

/** The page of one edition. What can be decided on it stands with those who decide. */
@DeskController
class EditionController {

    private final EditionPage page;

    EditionController(EditionPage page) {
        this.page = page;
    }

    @GetMapping("/toa-soan/tin-bai/{id}")
    @Requires({Permission.WRITE, Permission.READ_ITEMS})
    String show(Visit visit) {
        return page.show(visit);
    }
}
