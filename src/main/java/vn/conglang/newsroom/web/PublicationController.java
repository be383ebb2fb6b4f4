package vn.conglang.newsroom.web;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.conglang.core.Refused;
import vn.conglang.desk.DeskController;
import vn.conglang.desk.Permission;
import vn.conglang.desk.Requires;
import vn.conglang.newsroom.Action;
import vn.conglang.newsroom.publishing.CorrectEdition;
import vn.conglang.newsroom.publishing.PublishEdition;
import vn.conglang.newsroom.publishing.WithdrawEdition;

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
    Object publish(Visit visit) {
        return page.decide(
                Action.PUBLISH,
                visit,
                Typed.NOTHING,
                () -> publish.publish(visit.edition(), visit.who()));
    }

    @PostMapping("/dinh-chinh")
    @Requires(Permission.CORRECT)
    Object correct(Visit visit, @RequestParam(defaultValue = "") String reason) {
        var article = page.open(visit).edition().article();
        try {
            var correction = correct.begin(article, reason, visit.who());
            return EditionPage.done(correction, Action.CORRECT, visit.redirect());
        } catch (Refused refused) {
            return page.refused(refused, visit, Typed.reason("dinh-chinh", reason));
        }
    }

    @PostMapping("/go")
    @Requires(Permission.CORRECT)
    Object withdraw(
            Visit visit, @RequestParam(name = "reason", defaultValue = "") String explanation) {
        return page.decide(
                Action.WITHDRAW,
                visit,
                Typed.reason("go", explanation),
                () -> withdraw.withdraw(visit.edition(), explanation, visit.who()));
    }
}
