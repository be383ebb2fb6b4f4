package vn.conglang.newsroom.plan.feed;

import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.conglang.desk.DeskController;
import vn.conglang.desk.Permission;
import vn.conglang.desk.Requires;
import vn.conglang.newsroom.plan.PlanFilter;
import vn.conglang.people.Member;
import vn.conglang.web.PortalIdentity;

/** Where somebody gets the plan for their own calendar, and takes its address back. */
@DeskController
@RequestMapping("/toa-soan/ke-hoach")
@Requires(Permission.READ_ITEMS)
class FeedScreens {

    private final KeepPlanFeed keeping;
    private final PlanFeeds feeds;
    private final PlanCalendar calendar;
    private final PortalIdentity portal;

    FeedScreens(
            KeepPlanFeed keeping, PlanFeeds feeds, PlanCalendar calendar, PortalIdentity portal) {
        this.keeping = keeping;
        this.feeds = feeds;
        this.calendar = calendar;
        this.portal = portal;
    }

    @GetMapping("/lich.ics")
    ResponseEntity<byte[]> download(Locale locale) {
        return FeedController.answer(calendar.file(PlanFilter.ALL, locale));
    }

    @GetMapping("/dia-chi-lich")
    String page(@AuthenticationPrincipal Member who, Model model) {
        var feed = feeds.of(who.id());
        model.addAttribute("made", feed.map(PlanFeeds.Feed::made).orElse(null));
        model.addAttribute("read", feed.map(PlanFeeds.Feed::read).orElse(null));
        return "newsroom/plan/feed";
    }

    /** The address is shown once, on the page that answers: it is kept nowhere. */
    @PostMapping("/dia-chi-lich/tao")
    String make(@AuthenticationPrincipal Member who, Model model) {
        model.addAttribute(
                "address", portal.current().url() + "/lich/" + keeping.make(who).text() + ".ics");
        return page(who, model);
    }

    @PostMapping("/dia-chi-lich/thu-hoi")
    String revoke(@AuthenticationPrincipal Member who, RedirectAttributes redirect) {
        keeping.revoke(who);
        redirect.addFlashAttribute("notice", "newsroom.plan.notice.revoked");
        return "redirect:/toa-soan/ke-hoach/dia-chi-lich";
    }
}
