package vn.conglang.newsroom.web;

import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.conglang.desk.DeskController;
import vn.conglang.desk.Permission;
import vn.conglang.desk.Requires;
import vn.conglang.people.Member;

/** The page of one edition. What can be decided on it stands with those who decide. */
@DeskController
class EditionController {

    private final EditionPage page;

    EditionController(EditionPage page) {
        this.page = page;
    }

    @GetMapping("/toa-soan/tin-bai/{id}")
    @Requires({Permission.WRITE, Permission.READ_ITEMS})
    String show(
            @PathVariable long id,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        return page.show(new Visit(id, who, locale, model, redirect));
    }
}
