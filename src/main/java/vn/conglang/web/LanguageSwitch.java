package vn.conglang.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.view.RedirectView;

/**
 * The language of the frame: remembered in a cookie, then back to the page one came from. Stories
 * stay in the language they were written in.
 */
@Controller
class LanguageSwitch {

    private final LocaleResolver locales;

    LanguageSwitch(LocaleResolver locales) {
        this.locales = locales;
    }

    @GetMapping("/ngon-ngu/{language:vi|en}")
    RedirectView change(
            @PathVariable String language,
            @RequestParam(name = "tu", defaultValue = "/") String from,
            HttpServletRequest request,
            HttpServletResponse response) {
        locales.setLocale(request, response, Locale.forLanguageTag(language));
        var back = new RedirectView(isOurs(from) ? from : "/");
        back.setExpandUriTemplateVariables(false);
        return back;
    }

    // Browsers read "//host", "/\host" and a tab after the slash as another site's address.
    private static boolean isOurs(String path) {
        return path.matches("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");
    }
}
