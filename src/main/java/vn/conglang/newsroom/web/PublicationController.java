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
import vn.conglang.newsroom.publishing.DescribeChange;
import vn.conglang.newsroom.publishing.PublishAlone;
import vn.conglang.newsroom.publishing.PublishEdition;
import vn.conglang.newsroom.publishing.RatifyEdition;
import vn.conglang.newsroom.publishing.WithdrawEdition;

/** What is approved goes public; what is public is corrected or withdrawn (4.1, 7.2). */
@DeskController
@RequestMapping("/toa-soan/tin-bai/{id}")
class PublicationController {

    private final EditionPage page;
    private final PublishEdition publish;
    private final PublishAlone alone;
    private final RatifyEdition ratify;
    private final CorrectEdition correct;
    private final DescribeChange describing;
    private final WithdrawEdition withdraw;

    PublicationController(
            EditionPage page,
            PublishEdition publish,
            PublishAlone alone,
            RatifyEdition ratify,
            CorrectEdition correct,
            DescribeChange describing,
            WithdrawEdition withdraw) {
        this.page = page;
        this.publish = publish;
        this.alone = alone;
        this.ratify = ratify;
        this.correct = correct;
        this.describing = describing;
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

    @PostMapping("/dang-khan")
    @Requires(Permission.PUBLISH_ALONE)
    Object publishAlone(
            Visit visit,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String reason) {
        return page.decide(
                Action.EMERGENCY,
                visit,
                Typed.reason("dang-khan", reason),
                () -> alone.publish(visit.edition(), version, reason, visit.who()));
    }

    @PostMapping("/phe-chuan")
    @Requires(Permission.MODERATE)
    Object ratify(Visit visit, @RequestParam long version) {
        return page.decide(
                Action.RATIFY,
                visit,
                Typed.NOTHING,
                () -> ratify.ratify(visit.edition(), version, visit.who()));
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
            Visit visit,
            @RequestParam(name = "reason", defaultValue = "") String explanation,
            @RequestParam(defaultValue = "") String redirect) {
        return page.decide(
                Action.WITHDRAW,
                visit,
                Typed.two("go", redirect, explanation),
                () -> withdraw.withdraw(visit.edition(), explanation, redirect, visit.who()));
    }

    @PostMapping("/thay-doi")
    @Requires(Permission.EDIT)
    Object describe(
            Visit visit,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String changeKind,
            @RequestParam(defaultValue = "") String changeNote) {
        return page.decide(
                "newsroom.notice.change",
                visit,
                Typed.two("thay-doi", changeKind, changeNote),
                () ->
                        describing.describe(
                                visit.edition(), version, changeKind, changeNote, visit.who()));
    }
}
