package vn.conglang.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Makes the {@link Frame} of a request. */
@Component
class Frames {

    private final Texts texts;
    private final Assets assets;
    private final PortalIdentity identity;

    Frames(Texts texts, Assets assets, PortalIdentity identity) {
        this.texts = texts;
        this.assets = assets;
        this.identity = identity;
    }

    Frame of(HttpServletRequest request) {
        return new Frame(
                texts,
                RequestContextUtils.getLocale(request),
                request.getRequestURI(),
                assets,
                identity.current(),
                csrf(request));
    }

    // Asking for the token would open a session, so public pages never do: only a form under the
    // desk or the sign-in has one.
    private static Frame.@Nullable Csrf csrf(HttpServletRequest request) {
        var path = request.getRequestURI();
        if (!(path.startsWith("/toa-soan")
                || path.startsWith("/dang-nhap")
                || path.startsWith("/loi-moi"))) {
            return null;
        }
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Frame.Csrf(token.getParameterName(), token.getHeaderName(), token.getToken())
                : null;
    }
}
