package vn.conglang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Makes the {@link Frame} of a request. */
@Component
class Frames {

    private final Texts texts;
    private final Assets assets;
    private final PortalIdentity identity;
    private final LocaleResolver locales;
    private final ObjectProvider<SectionMenu> menu;

    Frames(
            Texts texts,
            Assets assets,
            PortalIdentity identity,
            LocaleResolver locales,
            ObjectProvider<SectionMenu> menu) {
        this.texts = texts;
        this.assets = assets;
        this.identity = identity;
        this.locales = locales;
        this.menu = menu;
    }

    Frame of(HttpServletRequest request) {
        return new Frame(
                texts,
                locales.resolveLocale(request),
                Paths.asked(request),
                request.getQueryString(),
                assets,
                identity.current(),
                menu.getIfAvailable(),
                csrf(request));
    }

    // Asking for the token would open a session, so public pages never do: only a form under the
    // desk or the sign-in has one.
    private static Frame.@Nullable Csrf csrf(HttpServletRequest request) {
        return Paths.isPrivate(request)
                        && !Paths.isBelow(List.of(Paths.GUESTS), request)
                        && request.getAttribute(CsrfToken.class.getName())
                                instanceof CsrfToken token
                ? new Frame.Csrf(token.getParameterName(), token.getHeaderName(), token.getToken())
                : null;
    }
}
