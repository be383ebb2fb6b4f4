package vn.conglang.newsroom.web;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.conglang.desk.DeskController;
import vn.conglang.desk.Permission;
import vn.conglang.desk.Requires;
import vn.conglang.newsroom.Action;
import vn.conglang.newsroom.publishing.LimitTime;
import vn.conglang.newsroom.publishing.ScheduleEdition;
import vn.conglang.newsroom.publishing.UnscheduleEdition;

/** From when, and until when, an item is public (4.1, 7.2). */
@DeskController
@RequestMapping("/toa-soan/tin-bai/{id}")
class TimeController {

    private final EditionPage page;
    private final ScheduleEdition schedule;
    private final UnscheduleEdition unschedule;
    private final LimitTime limit;

    TimeController(
            EditionPage page,
            ScheduleEdition schedule,
            UnscheduleEdition unschedule,
            LimitTime limit) {
        this.page = page;
        this.schedule = schedule;
        this.unschedule = unschedule;
        this.limit = limit;
    }

    @PostMapping("/hen-dang")
    @Requires(Permission.PUBLISH)
    Object schedule(Visit visit, @RequestParam(defaultValue = "") String at) {
        return page.decide(
                Action.SCHEDULE,
                visit,
                Typed.two("hen-dang", at, ""),
                () -> schedule.schedule(visit.edition(), at, visit.who()));
    }

    @PostMapping("/bo-hen-dang")
    @Requires(Permission.PUBLISH)
    Object unschedule(Visit visit) {
        return page.decide(
                Action.UNSCHEDULE,
                visit,
                Typed.NOTHING,
                () -> unschedule.unschedule(visit.edition(), visit.who()));
    }

    @PostMapping("/cam-van")
    @Requires({Permission.EDIT, Permission.MODERATE})
    Object embargo(
            Visit visit,
            @RequestParam(defaultValue = "") String embargo,
            @RequestParam(defaultValue = "") String reason) {
        return page.decide(
                "newsroom.notice.embargo",
                visit,
                Typed.two("cam-van", embargo, reason),
                () -> limit.embargo(visit.edition(), embargo, reason, visit.who()));
    }

    @PostMapping("/han-dang")
    @Requires(Permission.CORRECT)
    Object end(
            Visit visit,
            @RequestParam(defaultValue = "") String end,
            @RequestParam(defaultValue = "") String reason) {
        return page.decide(
                "newsroom.notice.end",
                visit,
                Typed.two("han-dang", end, reason),
                () -> limit.end(visit.edition(), end, reason, visit.who()));
    }
}
