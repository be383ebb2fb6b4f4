package vn.conglang.launch;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What the shell says: Vietnamese, or English with {@code CONG_LANG=en}. */
record Words(Locale language) {

    static Words of(Map<String, String> environment) {
        var english = environment.getOrDefault("CONG_LANG", "").startsWith("en");
        return new Words(english ? Locale.ENGLISH : Locale.of("vi"));
    }

    String say(String key, Object... arguments) {
        var bundle =
                ResourceBundle.getBundle(
                        "messages.launch",
                        language,
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), language).format(arguments);
    }
}
