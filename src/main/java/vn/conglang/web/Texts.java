package vn.conglang.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.conglang.core.Refusal;

/**
 * The texts people read, from the bundles under {@code messages/}: Vietnamese first, then English.
 */
@Component
public class Texts {

    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final MessageSource messages;

    Texts(MessageSource messages) {
        this.messages = messages;
    }

    public String of(Locale locale, String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    public String of(Locale locale, Refusal refusal) {
        return of(locale, refusal.key(), refusal.arguments().toArray());
    }
}
