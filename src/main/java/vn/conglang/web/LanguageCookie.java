package vn.conglang.web;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/**
 * Remembers a reader's language. A cookie that names none of ours counts as none: it may come from
 * another program under the same name, or be cut off on the way.
 */
final class LanguageCookie extends CookieLocaleResolver {

    LanguageCookie() {
        super("ngon_ngu");
        setDefaultLocale(Texts.VIETNAMESE);
        setCookieMaxAge(Duration.ofDays(365));
        setCookieSameSite("Lax");
        setCookieHttpOnly(true);
        setRejectInvalidCookies(false);
    }

    @Override
    protected @Nullable Locale parseLocaleValue(String value) {
        return switch (value) {
            case "vi" -> Texts.VIETNAMESE;
            case "en" -> Locale.ENGLISH;
            default -> null;
        };
    }
}
