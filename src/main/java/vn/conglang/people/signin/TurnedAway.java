package vn.conglang.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import vn.conglang.core.Refusal;
import vn.conglang.desk.RouteClosed;
import vn.conglang.people.Post;
import vn.conglang.web.ErrorPage;

/**
 * Where somebody is sent who may not pass: strangers to the sign-in, those on the way to their next
 * step, a form from an expired session to a fresh one, all others to the page that explains.
 */
@Component
class TurnedAway implements AuthenticationEntryPoint, AccessDeniedHandler {

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException exception)
            throws IOException {
        response.sendRedirect("/dang-nhap" + next(request));
    }

    /** A page is found again after the steps on the way in; what was sent is not sent again. */
    private static String next(HttpServletRequest request) {
        return request.getMethod().equals("GET") ? "?" + Entrance.NEXT + "=" + wanted(request) : "";
    }

    private static String wanted(HttpServletRequest request) {
        var query = request.getQueryString();
        var path = request.getRequestURI() + (query == null ? "" : "?" + query);
        return URLEncoder.encode(Entrance.next(path), StandardCharsets.UTF_8);
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        var known = SecurityContextHolder.getContext().getAuthentication();
        if (denied instanceof CsrfException && request.getRequestURI().startsWith("/dang-")) {
            response.sendRedirect("/dang-nhap?het-han");
        } else if (known instanceof SignedIn) {
            response.sendRedirect("/dang-nhap/ma-xac-thuc" + next(request));
        } else if (known instanceof PresentMember member && member.present().mustEnrol()) {
            response.sendRedirect("/dang-nhap/thiet-lap");
        } else {
            explain(request, denied);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** A page that stood open too long is one thing, somebody else's duty another (18). */
    private static void explain(HttpServletRequest request, AccessDeniedException denied) {
        if (denied instanceof CsrfException) {
            ErrorPage.tell(request, HttpServletResponse.SC_FORBIDDEN, "403.old", List.of());
        } else if (denied instanceof RouteClosed closed) {
            ErrorPage.tell(request, HttpServletResponse.SC_FORBIDDEN, "403.duty", duties(closed));
        }
    }

    private static List<Refusal> duties(RouteClosed closed) {
        return Arrays.stream(Post.values())
                .filter(post -> closed.needed().stream().anyMatch(post::grants))
                .map(post -> Refusal.of(post.key(), post.clause()))
                .toList();
    }
}
