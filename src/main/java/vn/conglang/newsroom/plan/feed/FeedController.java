package vn.conglang.newsroom.plan.feed;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.conglang.newsroom.plan.PlanFilter;
import vn.conglang.newsroom.strangers.VainTries;
import vn.conglang.web.Texts;

/** Answers calendars that ask under somebody's private address; nobody is signed in there. */
@Controller
class FeedController {

    static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final KeepPlanFeed feeds;
    private final PlanCalendar calendar;
    private final VainTries tries;

    FeedController(KeepPlanFeed feeds, PlanCalendar calendar, VainTries tries) {
        this.feeds = feeds;
        this.calendar = calendar;
        this.tries = tries;
    }

    /**
     * @param mine only what the owner of the address has to do
     */
    @GetMapping("/lich/{token}.ics")
    ResponseEntity<byte[]> feed(
            @PathVariable String token,
            @RequestParam(defaultValue = "false") boolean mine,
            HttpServletRequest request) {
        var who = feeds.read(token).orElseThrow(() -> nothing(request));
        var filter = mine ? new PlanFilter(null, null, who) : PlanFilter.ALL;
        return answer(calendar.file(filter, Texts.VIETNAMESE));
    }

    private ResponseStatusException nothing(HttpServletRequest request) {
        return new ResponseStatusException(
                tries.allows(request.getRemoteAddr())
                        ? HttpStatus.NOT_FOUND
                        : HttpStatus.TOO_MANY_REQUESTS);
    }

    static ResponseEntity<byte[]> answer(String calendar) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore())
                .header("Content-Disposition", "attachment; filename=\"ke-hoach.ics\"")
                .body(calendar.getBytes(StandardCharsets.UTF_8));
    }
}
