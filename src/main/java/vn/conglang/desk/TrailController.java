package vn.conglang.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.conglang.audit.ChainVerification;
import vn.conglang.audit.Trail;
import vn.conglang.audit.TrailEntry;
import vn.conglang.web.FormErrors;

/** The trail on screen: who did what, for the head and the standing office (4.1, 14.3). */
@DeskController
class TrailController {

    static final int PAGE = 50;

    private final Trail trail;
    private final ChainVerification verification;
    private final TrailWords words;

    TrailController(Trail trail, ChainVerification verification, TrailWords words) {
        this.trail = trail;
        this.verification = verification;
        this.words = words;
    }

    @Bean
    static NavigationEntry trailEntry() {
        return new NavigationEntry(
                "desk.group.office",
                290,
                "desk.trail.title",
                TrailQuery.PATH,
                List.of(Permission.READ_TRAIL));
    }

    @GetMapping(TrailQuery.PATH)
    @Requires(Permission.READ_TRAIL)
    String trail(TrailQuery query, Locale locale, Model model, HttpServletResponse response) {
        var errors = FormErrors.of(query.refusals());
        if (errors.any()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        model.addAttribute("query", query);
        model.addAttribute("errors", errors);
        model.addAttribute("actions", words.actions(trail.actions(), locale));
        model.addAttribute("actors", words.actors(trail.actors(), locale));
        show(errors.any() ? List.of() : page(query), query, locale, model);
        return "desk/trail";
    }

    /** Checks every seal of the chain, and says where it breaks. */
    @GetMapping(TrailQuery.PATH + "/kiem-tra")
    @Requires(Permission.READ_TRAIL)
    String check(Model model) {
        model.addAttribute("result", verification.firstBroken());
        return "desk/trail-check";
    }

    // One more than fits tells whether there is another page.
    private List<TrailEntry> page(TrailQuery query) {
        return trail.search(query.filter(), query.beforeNumber(), PAGE + 1);
    }

    private void show(List<TrailEntry> found, TrailQuery query, Locale locale, Model model) {
        var shown = found.stream().limit(PAGE).toList();
        model.addAttribute("lines", shown.stream().map(e -> words.line(e, locale)).toList());
        model.addAttribute("narrowed", query.narrows());
        model.addAttribute(
                "next", found.size() > PAGE ? query.linkBefore(shown.getLast().seq()) : "");
    }
}
