package vn.conglang.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;
import vn.conglang.core.NetworkAddress;
import vn.conglang.core.StaffId;
import vn.conglang.people.sessions.Sessions;

/** Opens the session of somebody who signed in, and remembers where they wanted to go. */
@Component
class Entrance {

    /** Under this name a request says where to go after signing in. */
    static final String NEXT = "tiep";

    static final String DESK = "/toa-soan";

    private static final Duration BEFORE_SIGN_IN = Duration.ofMinutes(30);
    private static final Duration SIGNED_IN = Duration.ofHours(12);

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final HttpSessionCsrfTokenRepository tokens = new HttpSessionCsrfTokenRepository();

    HttpSessionCsrfTokenRepository tokens() {
        return tokens;
    }

    /** A new session id at each step, so that one planted before is worth nothing after. */
    void open(
            HttpServletRequest request,
            HttpServletResponse response,
            StaffId staff,
            SignedIn.Step step) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        var session = request.getSession();
        session.setMaxInactiveInterval(
                (int) (step == SignedIn.Step.PASSWORD ? BEFORE_SIGN_IN : SIGNED_IN).toSeconds());
        session.setAttribute(Sessions.DEVICE, Device.of(request.getHeader("User-Agent")));
        session.setAttribute(Sessions.ADDRESS, NetworkAddress.text(request.getRemoteAddr()));
        tokens.saveToken(null, request, response);
        SecurityContextHolder.setContext(keep(request, response, staff, step));
    }

    /** Remembers that a code was given in a session under way, which gets a new id with it. */
    void codeGiven(HttpServletRequest request, HttpServletResponse response, StaffId staff) {
        request.changeSessionId();
        keep(request, response, staff, SignedIn.Step.WITH_CODE);
    }

    private SecurityContext keep(
            HttpServletRequest request,
            HttpServletResponse response,
            StaffId staff,
            SignedIn.Step step) {
        var context = new SecurityContextImpl(new SignedIn(staff, step));
        contexts.saveContext(context, request, response);
        return context;
    }

    /** Only addresses of the desk: a link from elsewhere may not send people away after sign-in. */
    static String next(@Nullable String wanted) {
        var ours =
                wanted != null
                        && wanted.length() <= 500
                        && wanted.matches("/toa-soan(/[\\w/.-]*)?(\\?[\\w=&%.+-]*)?");
        return ours && wanted != null ? wanted : DESK;
    }
}
