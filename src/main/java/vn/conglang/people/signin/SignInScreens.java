package vn.conglang.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.core.StaffId;
import vn.conglang.web.FormErrors;

/** The way in: address and password, then the code. */
@Controller
@RequestMapping("/dang-nhap")
class SignInScreens {

    private static final String CODE_PATH = "/dang-nhap/ma-xac-thuc";
    private static final int LONGEST = 500;

    private final SignIn signIn;
    private final Entrance entrance;
    private final OfficeClock clock;

    SignInScreens(SignIn signIn, Entrance entrance, OfficeClock clock) {
        this.signIn = signIn;
        this.entrance = entrance;
        this.clock = clock;
    }

    @GetMapping
    String form(
            @RequestParam(name = Entrance.NEXT, required = false) @Nullable String next,
            @RequestParam(name = "het-han", required = false) @Nullable String expired,
            @Nullable Authentication known,
            Model model) {
        if (known instanceof PresentMember) {
            return "redirect:" + Entrance.next(next);
        }
        model.addAttribute("expired", expired != null);
        return passwordPage(model, "", next, FormErrors.none());
    }

    @PostMapping
    String password(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(name = Entrance.NEXT, required = false) @Nullable String next,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var result = tryPassword(email, password, request);
        if (result instanceof SignInResult.Accepted accepted) {
            return enter(accepted, next, request, response);
        }
        model.addAttribute("expired", false);
        var errors = explain(result, "WrongSignIn", "email", response);
        return passwordPage(model, email, next, errors);
    }

    private SignInResult tryPassword(String email, String password, HttpServletRequest request) {
        // Hashing megabytes would be a way to keep the machine busy.
        if (email.length() > LONGEST || password.length() > LONGEST) {
            return new SignInResult.Wrong();
        }
        return signIn.withPassword(email, password, Caller.of(request.getRemoteAddr()));
    }

    private String enter(
            SignInResult.Accepted accepted,
            @Nullable String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        var step = accepted.needsCode() ? SignedIn.Step.PASSWORD : SignedIn.Step.COMPLETE;
        entrance.open(request, response, accepted.staff(), step);
        var wanted = Entrance.next(next);
        return accepted.needsCode()
                ? "redirect:" + CODE_PATH + "?" + Entrance.NEXT + "=" + encoded(wanted)
                : "redirect:" + wanted;
    }

    @GetMapping("/ma-xac-thuc")
    String codeForm(
            @RequestParam(name = Entrance.NEXT, required = false) @Nullable String next,
            @Nullable Authentication known,
            Model model) {
        return known instanceof SignedIn
                ? codePage(model, next, FormErrors.none())
                : elsewhere(known);
    }

    /** No code is asked of those who gave it, nor of those who gave no password. */
    private static String elsewhere(@Nullable Authentication known) {
        return "redirect:" + (known instanceof PresentMember ? Entrance.DESK : "/dang-nhap");
    }

    @PostMapping("/ma-xac-thuc")
    String code(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(name = Entrance.NEXT, required = false) @Nullable String next,
            @Nullable Authentication known,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!(known instanceof SignedIn half)) {
            return elsewhere(known);
        }
        var result = tryCode(half.staff(), code, request);
        if (result instanceof SignInResult.Accepted) {
            entrance.open(request, response, half.staff(), SignedIn.Step.WITH_CODE);
            return "redirect:" + Entrance.next(next);
        }
        return codePage(model, next, explain(result, "CodeWrong", "code", response));
    }

    private SignInResult tryCode(StaffId staff, String code, HttpServletRequest request) {
        return code.length() > LONGEST
                ? new SignInResult.Wrong()
                : signIn.withCode(staff, code, Caller.of(request.getRemoteAddr()));
    }

    private FormErrors explain(
            SignInResult result, String wrong, String field, HttpServletResponse response) {
        if (result instanceof SignInResult.TooMany tooMany) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setIntHeader("Retry-After", secondsUntil(tooMany.until()));
            return Waiting.until(tooMany.until());
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return FormErrors.of(List.of(Refusal.of("people.refusal." + wrong).at(field)));
    }

    private int secondsUntil(Instant time) {
        return (int) Duration.between(clock.instant(), time).toSeconds() + 1;
    }

    private static String passwordPage(
            Model model, String email, @Nullable String next, FormErrors errors) {
        model.addAttribute("email", email.length() > LONGEST ? "" : email);
        model.addAttribute("next", Entrance.next(next));
        model.addAttribute("errors", errors);
        return "people/signIn";
    }

    private static String codePage(Model model, @Nullable String next, FormErrors errors) {
        model.addAttribute("next", Entrance.next(next));
        model.addAttribute("errors", errors);
        return "people/code";
    }

    private static String encoded(String path) {
        return java.net.URLEncoder.encode(path, java.nio.charset.StandardCharsets.UTF_8);
    }

    /** The machine is busy with other people's passwords. */
    @org.springframework.web.bind.annotation.ExceptionHandler
    String busy(Refused refused, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        model.addAttribute("expired", false);
        return passwordPage(model, "", null, FormErrors.of(refused));
    }
}
