package vn.conglang.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Tells the trail that somebody left. */
@Component
class SignOut implements LogoutHandler {

    private final SignIn signIn;

    SignOut(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public void logout(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Authentication known) {
        if (known instanceof PresentMember member) {
            var who = member.present().member();
            signIn.tellSignOut(who.id(), who.name());
        }
    }
}
