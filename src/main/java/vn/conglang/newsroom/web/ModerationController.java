package vn.conglang.newsroom.web;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.conglang.desk.DeskController;
import vn.conglang.desk.Permission;
import vn.conglang.desk.Requires;
import vn.conglang.newsroom.Action;
import vn.conglang.newsroom.moderation.ApproveEdition;
import vn.conglang.newsroom.moderation.RecommendEdition;
import vn.conglang.newsroom.moderation.RejectEdition;
import vn.conglang.newsroom.moderation.SendBackEdition;

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
    Object recommend(Visit visit, @RequestParam long version) {
        return page.decide(
                Action.RECOMMEND,
                visit,
                Typed.NOTHING,
                () -> recommend.recommend(visit.edition(), version, visit.who()));
    }

    @PostMapping("/duyet")
    @Requires(Permission.MODERATE)
    Object approve(Visit visit, @RequestParam long version) {
        return page.decide(
                Action.APPROVE,
                visit,
                Typed.NOTHING,
                () -> approve.approve(visit.edition(), version, visit.who()));
    }

    @PostMapping("/tra-bien-tap")
    @Requires(Permission.MODERATE)
    Object sendBack(
            Visit visit,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String reason) {
        return page.decide(
                Action.SEND_BACK,
                visit,
                Typed.reason("tra-bien-tap", reason),
                () -> sendBack.sendBack(visit.edition(), version, reason, visit.who()));
    }

    @PostMapping("/tu-choi")
    @Requires(Permission.MODERATE)
    Object reject(
            Visit visit,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String reason) {
        return page.decide(
                Action.REJECT,
                visit,
                Typed.reason("tu-choi", reason),
                () -> reject.reject(visit.edition(), version, reason, visit.who()));
    }
}
