package vn.conglang.people.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.conglang.people.Members;

/**
 * Replaces what the session keeps by the member as of now, so that an appointment that ended or an
 * account that was disabled has no effect from the next request on. Lazily: a page that asks for
 * nobody reads neither session nor member.
 */
final class FreshMembers extends OncePerRequestFilter {

    private final Members members;

    FreshMembers(Members members) {
        this.members = members;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var kept = SecurityContextHolder.getDeferredContext();
        SecurityContextHolder.setDeferredContext(SingletonSupplier.of(() -> fresh(kept.get())));
        chain.doFilter(request, response);
    }

    private SecurityContext fresh(SecurityContext kept) {
        if (!(kept.getAuthentication() instanceof SignedIn signedIn)) {
            return kept;
        }
        var present = members.present(signedIn.staff());
        if (present.isEmpty()) {
            return new SecurityContextImpl();
        }
        return signedIn.owesCode(present.get().hasSecondFactor())
                ? kept
                : new SecurityContextImpl(new PresentMember(present.get()));
    }
}
