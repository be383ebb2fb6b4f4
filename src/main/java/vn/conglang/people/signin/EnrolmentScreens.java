package vn.conglang.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.conglang.core.Refused;
import vn.conglang.people.Member;
import vn.conglang.people.secondfactor.CheckCode;
import vn.conglang.people.secondfactor.EnrolSecondFactor;
import vn.conglang.people.signin.Limits.Scope;
import vn.conglang.web.FormErrors;
import vn.conglang.web.QrPicture;

/**
 * Setting up the second factor: right after the first sign-in where a post asks for it, at any time
 * for everybody else.
 */
@Controller
@RequestMapping("/dang-nhap/thiet-lap")
class EnrolmentScreens {

    private final EnrolSecondFactor enrol;
    private final CheckCode codes;
    private final Limits limits;
    private final Entrance entrance;

    EnrolmentScreens(EnrolSecondFactor enrol, CheckCode codes, Limits limits, Entrance entrance) {
        this.enrol = enrol;
        this.codes = codes;
        this.limits = limits;
        this.entrance = entrance;
    }

    @GetMapping
    String form(@Nullable Authentication known, Model model) {
        return known instanceof PresentMember member
                ? page(member, model, FormErrors.none())
                : "redirect:/dang-nhap";
    }

    @PostMapping
    String confirm(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String current,
            @Nullable Authentication known,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!(known instanceof PresentMember member)) {
            return "redirect:/dang-nhap";
        }
        var who = member.present().member();
        var wait = limits.take(Scope.CODE, who.id().toString());
        if (wait.isPresent()) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            return page(member, model, Waiting.until(wait.get()));
        }
        try {
            model.addAttribute("codes", enrol.confirm(who, current, code));
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(member, model, FormErrors.of(refused));
        }
        limits.giveBack(Scope.CODE, who.id().toString());
        entrance.codeGiven(request, response, who.id());
        return "people/recoveryCodes";
    }

    @GetMapping("/ma-qr.svg")
    ResponseEntity<String> picture(@Nullable Authentication known) {
        return present(known)
                .map(who -> QrPicture.of(enrol.propose(who).address()))
                .map(svg -> ResponseEntity.ok().header("Content-Type", "image/svg+xml").body(svg))
                .orElse(ResponseEntity.notFound().build());
    }

    private String page(PresentMember member, Model model, FormErrors errors) {
        var who = member.present().member();
        var proposal = enrol.propose(who);
        model.addAttribute("secret", proposal.typed());
        model.addAttribute("address", proposal.address());
        model.addAttribute("required", member.present().mustEnrol());
        model.addAttribute("replaces", codes.isAskedOf(who.id()));
        model.addAttribute("errors", errors);
        return "people/enrolment";
    }

    private static Optional<Member> present(@Nullable Authentication known) {
        return known instanceof PresentMember member
                ? Optional.of(member.present().member())
                : Optional.empty();
    }
}
