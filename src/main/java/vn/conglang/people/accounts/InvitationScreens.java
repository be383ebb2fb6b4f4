package vn.conglang.people.accounts;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.conglang.core.Refused;
import vn.conglang.people.accounts.AccessLinks.Found;
import vn.conglang.people.accounts.AccessLinks.State;
import vn.conglang.web.FormErrors;

/** Where a link leads: somebody chooses a password, once. */
@Controller
@RequestMapping("/loi-moi/{token}")
class InvitationScreens {

    private final SetPassword setPassword;

    InvitationScreens(SetPassword setPassword) {
        this.setPassword = setPassword;
    }

    @GetMapping
    String form(@PathVariable String token, HttpServletResponse response, Model model) {
        return page(setPassword.link(token), FormErrors.none(), response, model);
    }

    @PostMapping
    String set(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String repeated,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        try {
            setPassword.set(token, password, repeated);
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(setPassword.link(token), FormErrors.of(refused), response, model);
        }
        next.addFlashAttribute("notice", "people.notice.passwordSet");
        return "redirect:/dang-nhap";
    }

    /** A link that works no longer says why and what to do; an unknown one says as little. */
    private static String page(
            Optional<Found> link, FormErrors errors, HttpServletResponse response, Model model) {
        var state = link.map(Found::state).orElse(State.REVOKED);
        if (link.isEmpty() || state != State.OPEN) {
            response.setStatus(HttpStatus.GONE.value());
            model.addAttribute("state", state.name());
            return "people/linkSpent";
        }
        model.addAttribute("name", link.get().name());
        model.addAttribute("email", link.get().email());
        model.addAttribute("invitation", link.get().kind() == AccessLinks.Kind.INVITATION);
        model.addAttribute("errors", errors);
        return "people/invitation";
    }
}
