package vn.conglang.newsroom.queue;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.conglang.desk.DeskController;
import vn.conglang.desk.Permission;
import vn.conglang.desk.Requires;
import vn.conglang.newsroom.reading.ModerationQueue;
import vn.conglang.people.Member;

/** The leaders' queue (4.3): choose several, and read them on one page. */
@DeskController
@RequestMapping("/toa-soan/cho-duyet")
class QueueController {

    private final ModerationQueue queue;

    QueueController(ModerationQueue queue) {
        this.queue = queue;
    }

    @GetMapping
    @Requires(Permission.MODERATE)
    String show(@AuthenticationPrincipal Member who, Model model) {
        model.addAttribute("waiting", queue.of(who));
        return "newsroom/queue";
    }
}
