package vn.conglang.newsroom.web;

import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.conglang.core.EditionId;
import vn.conglang.core.Refused;
import vn.conglang.desk.DeskController;
import vn.conglang.desk.Permission;
import vn.conglang.desk.Requires;
import vn.conglang.newsroom.Action;
import vn.conglang.newsroom.workflow.CorrectEdition;
import vn.conglang.newsroom.workflow.PublishEdition;
import vn.conglang.newsroom.workflow.WithdrawEdition;
import vn.conglang.people.Member;

/** What is approved goes public; what is public is corrected or withdrawn (4.1, 7.2). */
@DeskController
@RequestMapping("/toa-soan/tin-bai/{id}")
class PublicationController {

    private final EditionPage page;
    private final PublishEdition publish;
    private final CorrectEdition correct;
    private final WithdrawEdition withdraw;

    PublicationController(
            EditionPage page,
            PublishEdition publish,
            CorrectEdition correct,
            WithdrawEdition withdraw) {
        this.page = page;
        this.publish = publish;
        this.correct = correct;
        this.withdraw = withdraw;
    }

    @PostMapping("/dang")
    @Requires(Permission.PUBLISH)
    Object publish(
            @PathVariable long id,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        return page.decide(
                Action.PUBLISH,
                new Visit(id, who, locale, model, redirect),
                Typed.NOTHING,
                () -> publish.publish(new EditionId(id), who));
    }

    @PostMapping("/dinh-chinh")
    @Requires(Permission.CORRECT)
    Object correct(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        var visit = new Visit(id, who, locale, model, redirect);
        var article = page.open(visit).edition().article();
        try {
            var correction = correct.begin(article, reason, who);
            return EditionPage.done(correction, Action.CORRECT, redirect);
        } catch (Refused refused) {
            return page.refused(refused, visit, Typed.reason("dinh-chinh", reason));
        }
    }

    @PostMapping("/go")
    @Requires(Permission.CORRECT)
    Object withdraw(
            @PathVariable long id,
            @RequestParam(name = "reason", defaultValue = "") String explanation,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        return page.decide(
                Action.WITHDRAW,
                new Visit(id, who, locale, model, redirect),
                Typed.reason("go", explanation),
                () -> withdraw.withdraw(new EditionId(id), explanation, who));
    }
}
