package vn.conglang.regulation;

import static java.util.stream.Collectors.groupingBy;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refusal;
import vn.conglang.core.Text;
import vn.conglang.core.TypedDay;
import vn.conglang.desk.DeskController;
import vn.conglang.desk.NavigationEntry;
import vn.conglang.desk.Permission;
import vn.conglang.desk.Requires;
import vn.conglang.people.Member;
import vn.conglang.web.FormErrors;

/** The rules in force on any day, what is coming, and what happened to each (16, 19). */
@DeskController
class RulesController {

    static final String PATH = "/toa-soan/quy-che";

    private final Regulation regulation;
    private final Amendments amendments;
    private final RuleWords words;
    private final OfficeClock clock;

    RulesController(
            Regulation regulation, Amendments amendments, RuleWords words, OfficeClock clock) {
        this.regulation = regulation;
        this.amendments = amendments;
        this.words = words;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry rulesEntry() {
        return new NavigationEntry(
                "desk.group.office", 280, "regulation.desk.title", PATH, List.of());
    }

    @GetMapping(PATH)
    @Requires
    String rules(
            @AuthenticationPrincipal Member who,
            @RequestParam(defaultValue = "") String on,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        var asked = Text.line(on);
        var day = asked.isEmpty() ? clock.today() : parsed(asked);
        if (day == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        var shown = day == null ? clock.today() : day;
        model.addAttribute("on", asked.isEmpty() ? shown.toString() : asked);
        model.addAttribute("day", shown);
        model.addAttribute("errors", day == null ? notADay() : FormErrors.none());
        model.addAttribute(
                "rules",
                words.lines(regulation.inForceOn(shown), amendments.comingAfter(shown), locale));
        model.addAttribute("history", history(locale));
        model.addAttribute("mayAmend", who.may(Permission.AMEND_RULES));
        model.addAttribute("mayOpen", who.mayOneOf(AmendmentController.READERS));
        return "regulation/rules";
    }

    private Map<Rule, List<AmendmentLine>> history(Locale locale) {
        return amendments.history().stream()
                .map(amendment -> words.line(amendment, locale))
                .collect(groupingBy(line -> line.amendment().rule()));
    }

    private static FormErrors notADay() {
        return FormErrors.of(List.of(Refusal.of("regulation.refusal.NotADay").at("on")));
    }

    private static @Nullable LocalDate parsed(String raw) {
        return TypedDay.read(raw).orElse(null);
    }
}
