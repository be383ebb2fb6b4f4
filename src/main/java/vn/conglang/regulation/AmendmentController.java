package vn.conglang.regulation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.conglang.core.Refused;
import vn.conglang.core.Text;
import vn.conglang.desk.DeskController;
import vn.conglang.desk.Permission;
import vn.conglang.desk.Requires;
import vn.conglang.people.Member;
import vn.conglang.web.FormErrors;

/** Entering an amendment, and deciding on one (16, 19). */
@DeskController
class AmendmentController {

    static final String PATH = RulesController.PATH + "/sua-doi";
    static final Permission[] READERS = {Permission.AMEND_RULES, Permission.CONFIRM_RULES};

    private final Amendments amendments;
    private final Regulation regulation;
    private final EnterAmendment enter;
    private final DecideAmendment decide;
    private final RuleWords words;

    AmendmentController(
            Amendments amendments,
            Regulation regulation,
            EnterAmendment enter,
            DecideAmendment decide,
            RuleWords words) {
        this.amendments = amendments;
        this.regulation = regulation;
        this.enter = enter;
        this.decide = decide;
        this.words = words;
    }

    @GetMapping(PATH + "/moi/{rule}")
    @Requires(Permission.AMEND_RULES)
    String form(@PathVariable String rule, Locale locale, Model model) {
        var found = rule(rule);
        var now = regulation.today().get(found).value();
        return form(found, AmendmentForm.empty(now), FormErrors.none(), locale, model);
    }

    @PostMapping(PATH + "/moi/{rule}")
    @Requires(Permission.AMEND_RULES)
    String enter(
            @AuthenticationPrincipal Member who,
            @PathVariable String rule,
            AmendmentForm form,
            Locale locale,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        var found = rule(rule);
        try {
            var id = enter.by(who, form.proposes(found));
            after.addFlashAttribute("notice", "regulation.notice.entered");
            return "redirect:" + PATH + "/" + id;
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(found, form, FormErrors.of(refused), locale, model);
        }
    }

    @GetMapping(PATH + "/{id}")
    @Requires({Permission.AMEND_RULES, Permission.CONFIRM_RULES})
    String amendment(
            @AuthenticationPrincipal Member who,
            @PathVariable long id,
            Locale locale,
            Model model) {
        return show(who, new AmendmentId(id), FormErrors.none(), "", locale, model);
    }

    @PostMapping(PATH + "/{id}/xac-nhan")
    @Requires(Permission.CONFIRM_RULES)
    String confirm(
            @AuthenticationPrincipal Member who,
            @PathVariable long id,
            Locale locale,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        var amendment = new AmendmentId(id);
        return decided(
                () -> decide.confirm(who, amendment),
                "regulation.notice.confirmed",
                new Shown(who, amendment, "", locale, model, after, response));
    }

    @PostMapping(PATH + "/{id}/tu-choi")
    @Requires(Permission.CONFIRM_RULES)
    String decline(
            @AuthenticationPrincipal Member who,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String because,
            Locale locale,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        var amendment = new AmendmentId(id);
        var why = Text.clean(because);
        return decided(
                () -> decide.decline(who, amendment, why),
                "regulation.notice.declined",
                new Shown(who, amendment, why, locale, model, after, response));
    }

    @PostMapping(PATH + "/{id}/rut")
    @Requires(Permission.AMEND_RULES)
    String withdraw(
            @AuthenticationPrincipal Member who,
            @PathVariable long id,
            Locale locale,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        var amendment = new AmendmentId(id);
        return decided(
                () -> decide.withdraw(who, amendment),
                "regulation.notice.withdrawn",
                new Shown(who, amendment, "", locale, model, after, response));
    }

    /** What is needed to answer a decision, whether it was taken or refused. */
    private record Shown(
            Member who,
            AmendmentId id,
            String because,
            Locale locale,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {}

    private String decided(Runnable decision, String notice, Shown shown) {
        try {
            decision.run();
            shown.after().addFlashAttribute("notice", notice);
            return "redirect:" + PATH + "/" + shown.id();
        } catch (Refused refused) {
            shown.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(
                    shown.who(),
                    shown.id(),
                    FormErrors.of(refused),
                    shown.because(),
                    shown.locale(),
                    shown.model());
        }
    }

    private String form(
            Rule rule, AmendmentForm form, FormErrors errors, Locale locale, Model model) {
        model.addAttribute("rule", rule);
        model.addAttribute("now", words.value(rule, regulation.today().get(rule).value(), locale));
        model.addAttribute(
                "options",
                rule.type() instanceof RuleType.Choice choice
                        ? words.options(choice, rule, locale)
                        : Map.of());
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        return "regulation/amend";
    }

    private String show(
            Member who,
            AmendmentId id,
            FormErrors errors,
            String because,
            Locale locale,
            Model model) {
        var amendment = amendments.find(id).orElseThrow(AmendmentController::notFound);
        model.addAttribute("line", words.line(amendment, locale));
        model.addAttribute("errors", errors);
        model.addAttribute("because", because);
        model.addAttribute("toConfirm", decide.refusalsToConfirm(who, amendment));
        model.addAttribute("mayConfirm", who.may(Permission.CONFIRM_RULES));
        model.addAttribute("mayDecline", decide.refusalsToDecline(who, amendment).isEmpty());
        model.addAttribute("mayWithdraw", decide.refusalsToWithdraw(who, amendment).isEmpty());
        return "regulation/amendment";
    }

    private static Rule rule(String name) {
        return Rule.named(name).orElseThrow(AmendmentController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
