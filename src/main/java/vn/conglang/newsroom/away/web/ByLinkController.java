package vn.conglang.newsroom.away.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.desk.DeskController;
import vn.conglang.desk.Requires;
import vn.conglang.newsroom.away.DecideByLink;
import vn.conglang.newsroom.away.DecisionLink;
import vn.conglang.newsroom.away.LeaderDecision;
import vn.conglang.newsroom.away.web.ByLinkScreen.Typed;
import vn.conglang.newsroom.edition.NoSuchEdition;
import vn.conglang.newsroom.publicview.BodyView;
import vn.conglang.newsroom.reading.EditionFile;
import vn.conglang.newsroom.reading.OpenEdition;
import vn.conglang.people.Member;
import vn.conglang.people.signin.Reauthentication;
import vn.conglang.people.signin.Reauthentication.Proof;
import vn.conglang.people.signin.Reauthentication.TooManyTries;
import vn.conglang.web.FormErrors;

/**
 * A leader's link on the phone (4.3). Every account may knock; the link is there for its leader
 * alone, and to all others it is as unknown as one that never was.
 */
@DeskController
@RequestMapping("/toa-soan/duyet-nhanh/{token}")
@Requires
class ByLinkController {

    static final String PATH = "/toa-soan/duyet-nhanh/";

    private static final Set<String> FIELDS = Set.of("password", "code", "reason");

    private final DecideByLink deciding;
    private final EditionFile files;
    private final BodyView bodies;
    private final Reauthentication reauthentication;
    private final OfficeClock clock;

    ByLinkController(
            DecideByLink deciding,
            EditionFile files,
            BodyView bodies,
            Reauthentication reauthentication,
            OfficeClock clock) {
        this.deciding = deciding;
        this.files = files;
        this.bodies = bodies;
        this.reauthentication = reauthentication;
        this.clock = clock;
    }

    /** Somebody with a link in hand. */
    private record Knock(String token, Member who, HttpServletResponse response, Model model) {}

    @GetMapping
    String show(
            @PathVariable String token,
            @AuthenticationPrincipal Member who,
            HttpServletResponse response,
            Model model) {
        return page(new Knock(token, who, response, model), FormErrors.none(), Typed.NOTHING);
    }

    @PostMapping("/{word}")
    String decide(
            @PathVariable String token,
            @PathVariable String word,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String code,
            @AuthenticationPrincipal Member who,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var decision = decision(word);
        var knock = new Knock(token, who, response, model);
        try {
            var proof = new Proof(password, code, request.getRemoteAddr());
            deciding.decide(token, decision, reason, proof, who);
            return "redirect:" + PATH + token;
        } catch (TooManyTries tooMany) {
            return again(knock, tooMany, decision, reason, tooMany(response, tooMany));
        } catch (Refused refused) {
            return again(knock, refused, decision, reason, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static LeaderDecision decision(String word) {
        return Arrays.stream(LeaderDecision.values())
                .filter(decision -> decision.word().equals(word))
                .findFirst()
                .orElseThrow(NoSuchEdition::new);
    }

    private HttpStatus tooMany(HttpServletResponse response, TooManyTries tooMany) {
        var wait = Duration.between(clock.instant(), tooMany.until()).toSeconds() + 1;
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait));
        return HttpStatus.TOO_MANY_REQUESTS;
    }

    private String again(
            Knock knock,
            Refused refused,
            LeaderDecision decision,
            String reason,
            HttpStatus status) {
        knock.response().setStatus(status.value());
        var errors = refused.reasons().stream().map(reasons -> in(decision, reasons)).toList();
        return page(knock, FormErrors.of(errors), new Typed(decision, reason));
    }

    /** Each decision has fields of its own on the page. */
    private static Refusal in(LeaderDecision decision, Refusal reason) {
        var field = reason.field();
        return field != null && FIELDS.contains(field)
                ? reason.at(field + "-" + decision.word())
                : new Refusal(reason.key(), reason.arguments(), reason.clause(), null);
    }

    private String page(Knock knock, FormErrors errors, Typed typed) {
        var link = deciding.find(knock.token(), knock.who()).orElseThrow(NoSuchEdition::new);
        var open = files.open(link.edition(), knock.who()).orElseThrow(NoSuchEdition::new);
        var state = link.state(clock.instant());
        knock.model().addAttribute("errors", errors);
        if (state != DecisionLink.State.OPEN) {
            knock.response().setStatus(status(state).value());
            knock.model().addAttribute("link", link);
            knock.model().addAttribute("state", state);
            knock.model().addAttribute("title", open.content().title());
            return "newsroom/away/ended";
        }
        knock.model().addAttribute("screen", screen(knock, link, open, typed));
        return "newsroom/away/decide";
    }

    /** Whoever decided is told what; in all other cases there is nothing here any more. */
    private static HttpStatus status(DecisionLink.State state) {
        return state == DecisionLink.State.USED ? HttpStatus.OK : HttpStatus.GONE;
    }

    private ByLinkScreen screen(Knock knock, DecisionLink link, OpenEdition open, Typed typed) {
        var against = new EnumMap<LeaderDecision, List<Refusal>>(LeaderDecision.class);
        for (var decision : LeaderDecision.values()) {
            against.put(decision, deciding.refusals(link, decision, open.dossier(), knock.who()));
        }
        return new ByLinkScreen(
                knock.token(),
                link,
                open,
                bodies.forDesk(open.content().body()),
                reauthentication.asksForCode(knock.who()),
                against,
                typed);
    }
}
