package vn.conglang.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refusal;

/**
 * What every template needs of the request it answers: texts in the reader's language, dates,
 * assets, the portal's identity and the guard against forged forms. Every template has it as {@code
 * frame}; the view adds it to the model.
 *
 * @param path the path of the request, for "current page" marks and the language switch
 * @param query what stood behind the path, without the question mark
 * @param menu the sections in the header; absent while no room keeps any
 * @param csrf the token of this session; absent on pages without one
 */
public record Frame(
        Texts texts,
        Locale locale,
        String path,
        @Nullable String query,
        Assets assets,
        Portal portal,
        @Nullable SectionMenu menu,
        @Nullable Csrf csrf) {

    /** The hidden field and header that prove a form is ours. */
    public record Csrf(String parameter, String header, String token) {}

    /** The text of a key in the reader's language. */
    public String t(String key, Object... arguments) {
        return texts.of(locale, key, arguments);
    }

    /** The text of a key where it becomes part of what is kept: that is always in Vietnamese. */
    public String vietnamese(String key) {
        return texts.of(Texts.VIETNAMESE, key);
    }

    public String t(Refusal refusal) {
        return texts.of(locale, refusal);
    }

    public String lang() {
        return locale.getLanguage();
    }

    public List<SectionMenu.Entry> sections() {
        return menu == null ? List.of() : menu.sections(locale);
    }

    /** "page" for the link to the page one is on, "true" for one above it: {@code aria-current}. */
    public @Nullable String current(String href) {
        if (path.equals(href)) {
            return "page";
        }
        return !href.equals("/") && path.startsWith(href + "/") ? "true" : null;
    }

    /** Where the same page is had in the other language. */
    public String otherLanguage() {
        var here = query == null ? path : path + "?" + query;
        return "/ngon-ngu/%s?tu=%s"
                .formatted(otherLang(), URLEncoder.encode(here, StandardCharsets.UTF_8));
    }

    public String otherLang() {
        return lang().equals("vi") ? "en" : "vi";
    }

    public String asset(String name) {
        return assets.url(name);
    }

    /** A day as people write it: {@code 05/11/2026}. */
    public String date(TemporalAccessor day) {
        return format("dd/MM/yyyy", day);
    }

    public String date(Instant time) {
        return date(local(time));
    }

    /** The day with its name: {@code Thứ Hai, 23/11/2026}. */
    public String longDate(Instant time) {
        return capitalised(format("EEEE, dd/MM/yyyy", local(time)));
    }

    public String longDate(LocalDate day) {
        return capitalised(format("EEEE, dd/MM/yyyy", day));
    }

    /** A moment, to the minute: {@code 14:05, 23/11/2026}. */
    public String dateTime(Instant time) {
        return format("HH:mm, dd/MM/yyyy", local(time));
    }

    /** {@code 14:05:09, 23/11/2026}. */
    public String dateTimeToTheSecond(Instant time) {
        return format("HH:mm:ss, dd/MM/yyyy", local(time));
    }

    /** A moment for machines, in the office's zone: the value of {@code <time datetime>}. */
    public String iso(Instant time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local(time).withNano(0));
    }

    public String number(long value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    private String format(String pattern, TemporalAccessor time) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(time);
    }

    private static ZonedDateTime local(Instant time) {
        return time.atZone(OfficeClock.ZONE);
    }

    private String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }
}
