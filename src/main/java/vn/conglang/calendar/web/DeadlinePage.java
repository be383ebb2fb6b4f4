package vn.conglang.calendar.web;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.conglang.calendar.DayWords;
import vn.conglang.calendar.WorkingDays;
import vn.conglang.core.OfficeClock;
import vn.conglang.regulation.Regulation;
import vn.conglang.web.FormErrors;

/** {@code /tinh-han}: anybody sees when an answer is due, and why (12.6). */
@Controller
class DeadlinePage {

    private final WorkingDays days;
    private final Regulation regulation;
    private final DayWords words;
    private final OfficeClock clock;

    DeadlinePage(WorkingDays days, Regulation regulation, DayWords words, OfficeClock clock) {
        this.days = days;
        this.regulation = regulation;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/tinh-han")
    String page(
            @RequestParam(required = false) @Nullable String received,
            @RequestParam(required = false) @Nullable String days,
            Model model,
            HttpServletResponse response) {
        var rules = regulation.today();
        var asked =
                received == null && days == null
                        ? new AskedPeriod(now(), Integer.toString(rules.answerWithinAuthority()))
                        : new AskedPeriod(received, days);
        var wrong = asked.refusals();
        if (wrong.isEmpty()) {
            model.addAttribute("due", this.days.due(asked.moment(), asked.number()));
        } else {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        model.addAttribute("asked", asked);
        model.addAttribute("rules", rules);
        model.addAttribute("words", words);
        model.addAttribute("errors", FormErrors.of(wrong));
        return "calendar/deadline";
    }

    private String now() {
        return new AskedPeriod(clock.instant().toString(), "").here();
    }
}
