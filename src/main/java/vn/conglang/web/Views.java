package vn.conglang.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ViewResolver;

/** Wires templates, bundles and the language switch into Spring MVC. */
@Configuration(proxyBeanMethods = false)
class Views {

    @Bean
    TemplateEngine templates() {
        return TemplateEngine.createPrecompiled(ContentType.Html);
    }

    /**
     * Every page is a template. The name takes the place of Spring Boot's negotiating resolver,
     * which would hand a client without an Accept header to a servlet forward that leads nowhere.
     */
    @Bean
    ViewResolver viewResolver(Pages pages) {
        return new JteViews(pages);
    }

    /**
     * All bundles under {@code messages/}: one per room, Vietnamese without suffix, English with
     * {@code _en}.
     */
    @Bean
    MessageSource messageSource() throws java.io.IOException {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(bundles());
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }

    private static String[] bundles() throws java.io.IOException {
        var found =
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:messages/*.properties");
        return Stream.of(found)
                .map(resource -> String.valueOf(resource.getFilename()))
                .filter(name -> !name.endsWith("_en.properties"))
                .map(name -> "messages/" + name.replace(".properties", ""))
                .sorted()
                .toArray(String[]::new);
    }

    @Bean
    LocaleResolver localeResolver() {
        return new LanguageCookie();
    }
}
