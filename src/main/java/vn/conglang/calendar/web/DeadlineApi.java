package vn.conglang.calendar.web;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.conglang.calendar.CountedDay;
import vn.conglang.calendar.DayWords;
import vn.conglang.calendar.DueTime;
import vn.conglang.calendar.WorkingDays;
import vn.conglang.core.Refusal;
import vn.conglang.web.Texts;

/**
 * {@code GET /api/v1/deadline}: when something that arrives then is due, for other programs (12.6).
 * It keeps nothing and asks the database twice, however often it is called.
 */
@RestController
class DeadlineApi {

    private static final List<Locale> LANGUAGES = List.of(Texts.VIETNAMESE, Locale.ENGLISH);

    private final WorkingDays days;
    private final DayWords words;
    private final Texts texts;

    DeadlineApi(WorkingDays days, DayWords words, Texts texts) {
        this.days = days;
        this.words = words;
        this.texts = texts;
    }

    /**
     * @param provisional whether it rests on a year that nobody confirmed yet
     */
    record Answer(String start, String due, boolean provisional, List<Explained> explanation) {}

    /**
     * @param day which day of the period it is; absent where it does not count
     */
    record Explained(
            String date, String type, boolean counts, @Nullable Integer day, String text) {}

    record Wrong(List<Problem> errors) {}

    record Problem(@Nullable String parameter, String message, @Nullable String clause) {}

    @GetMapping("/api/v1/deadline")
    ResponseEntity<Object> deadline(
            @RequestParam(required = false) @Nullable String received,
            @RequestParam(required = false) @Nullable String days,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false)
                    @Nullable String languages,
            Locale site) {
        var locale = language(languages, site);
        var asked = new AskedPeriod(received, days);
        var wrong = asked.refusals();
        return wrong.isEmpty()
                ? answer(200, answer(asked, locale))
                : answer(400, new Wrong(wrong.stream().map(one -> problem(one, locale)).toList()));
    }

    private static ResponseEntity<Object> answer(int status, Object body) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.COOKIE)
                .body(body);
    }

    private Answer answer(AskedPeriod asked, Locale locale) {
        DueTime due = days.due(asked.moment(), asked.number());
        return new Answer(
                iso(due.start()),
                iso(due.due()),
                due.provisional(),
                due.days().stream().map(day -> explained(day, locale)).toList());
    }

    private Explained explained(CountedDay day, Locale locale) {
        return new Explained(
                day.date().toString(),
                day.type().name(),
                day.counts(),
                day.counts() ? day.number() : null,
                words.line(day, locale));
    }

    private Problem problem(Refusal reason, Locale locale) {
        var clause = reason.clause();
        return new Problem(
                reason.field(), texts.of(locale, reason), clause == null ? null : clause.label());
    }

    private static String iso(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }

    /** What the caller's program prefers of our two languages, else what the site speaks. */
    private static Locale language(@Nullable String languages, Locale site) {
        try {
            return Objects.requireNonNullElse(
                    languages == null
                            ? null
                            : Locale.lookup(LanguageRange.parse(languages), LANGUAGES),
                    site);
        } catch (IllegalArgumentException unreadable) {
            return site;
        }
    }
}
