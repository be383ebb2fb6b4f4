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
import vn.conglang.desk.DeskController;
import vn.conglang.desk.Permission;
import vn.conglang.desk.Requires;
import vn.conglang.newsroom.Action;
import vn.conglang.newsroom.workflow.ApproveEdition;
import vn.conglang.newsroom.workflow.RecommendEdition;
import vn.conglang.newsroom.workflow.RejectEdition;
import vn.conglang.newsroom.workflow.SendBackEdition;
import vn.conglang.people.Member;

/** The leaders decide on what was presented to them (4.3, 5.b). */
@DeskController
@RequestMapping("/toa-soan/tin-bai/{id}")
class ModerationController {

    private final EditionPage page;
    private final RecommendEdition recommend;
    private final ApproveEdition approve;
    private final SendBackEdition sendBack;
    private final RejectEdition reject;

    ModerationController(
            EditionPage page,
            RecommendEdition recommend,
            ApproveEdition approve,
            SendBackEdition sendBack,
            RejectEdition reject) {
        this.page = page;
        this.recommend = recommend;
        this.approve = approve;
        this.sendBack = sendBack;
        this.reject = reject;
    }

    @PostMapping("/de-nghi-duyet")
    @Requires(Permission.MODERATE)
    Object recommend(
            @PathVariable long id,
            @RequestParam long version,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        return page.decide(
                Action.RECOMMEND,
                new Visit(id, who, locale, model, redirect),
                Typed.NOTHING,
                () -> recommend.recommend(new EditionId(id), version, who));
    }

    @PostMapping("/duyet")
    @Requires(Permission.MODERATE)
    Object approve(
            @PathVariable long id,
            @RequestParam long version,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        return page.decide(
                Action.APPROVE,
                new Visit(id, who, locale, model, redirect),
                Typed.NOTHING,
                () -> approve.approve(new EditionId(id), version, who));
    }

    @PostMapping("/tra-bien-tap")
    @Requires(Permission.MODERATE)
    Object sendBack(
            @PathVariable long id,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        return page.decide(
                Action.SEND_BACK,
                new Visit(id, who, locale, model, redirect),
                Typed.reason("tra-bien-tap", reason),
                () -> sendBack.sendBack(new EditionId(id), version, reason, who));
    }

    @PostMapping("/tu-choi")
    @Requires(Permission.MODERATE)
    Object reject(
            @PathVariable long id,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        return page.decide(
                Action.REJECT,
                new Visit(id, who, locale, model, redirect),
                Typed.reason("tu-choi", reason),
                () -> reject.reject(new EditionId(id), version, reason, who));
    }
}
