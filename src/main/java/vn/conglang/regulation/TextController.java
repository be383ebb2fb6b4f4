package vn.conglang.regulation;

import static java.util.stream.Collectors.groupingBy;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.conglang.core.OfficeClock;

/**
 * The regulation for everybody: its text, and beside each clause the rules that now carry it out.
 * What waits for a leader's confirmation is not shown to the public (2.1).
 */
@Controller
class TextController {

    private final RegulationText text;
    private final Regulation regulation;
    private final Amendments amendments;
    private final RuleWords words;
    private final OfficeClock clock;

    TextController(
            RegulationText text,
            Regulation regulation,
            Amendments amendments,
            RuleWords words,
            OfficeClock clock) {
        this.text = text;
        this.regulation = regulation;
        this.amendments = amendments;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/quy-che")
    String text(Locale locale, Model model) {
        var today = clock.today();
        var coming =
                amendments.comingAfter(today).stream().filter(one -> !one.isWaiting()).toList();
        var lines = words.lines(regulation.inForceOn(today), coming, locale);
        model.addAttribute("text", text);
        model.addAttribute("rules", lines.stream().collect(groupingBy(RuleLine::clause)));
        model.addAttribute("today", today);
        return "regulation/text";
    }
}
