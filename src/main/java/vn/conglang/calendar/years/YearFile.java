package vn.conglang.calendar.years;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.conglang.calendar.DayWords;
import vn.conglang.calendar.MarkedDay;
import vn.conglang.web.Icalendar;
import vn.conglang.web.Texts;

/** The marked days of a year as a calendar file, for people's calendars and for other offices. */
@Component
public class YearFile {

    private final DayWords words;
    private final Texts texts;

    YearFile(DayWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    /**
     * @param now the time of a year that nobody has touched
     */
    public String of(YearVersion year, Instant now, Locale locale) {
        var made = Optional.ofNullable(year.by()).map(YearVersion.Made::at).orElse(now);
        var calendar =
                new Icalendar(
                        "Working calendar",
                        texts.of(locale, "calendar.yearTitle", Integer.toString(year.year())));
        year.days().days().values().forEach(day -> calendar.with(event(day, year, made, locale)));
        return calendar.end();
    }

    private Icalendar.Event event(MarkedDay day, YearVersion year, Instant made, Locale locale) {
        return new Icalendar.Event(
                day.date() + "-lich-lam-viec@conglang",
                day.date(),
                made,
                year.number(),
                title(day, locale),
                texts.of(locale, year.state().key()),
                texts.of(locale, day.type().key()),
                "",
                year.isConfirmed() ? Icalendar.Status.CONFIRMED : Icalendar.Status.TENTATIVE,
                own(day));
    }

    private String title(MarkedDay day, Locale locale) {
        var text = words.mark(day, locale);
        return text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }

    /** What makes a file of ours come back as it was. */
    private static Map<String, String> own(MarkedDay day) {
        var own = new LinkedHashMap<String, String>();
        own.put(ReadYearFile.TYPE, day.type().name());
        own.put(ReadYearFile.HOLIDAY, day.holiday() == null ? "" : day.holiday().name());
        own.put(ReadYearFile.NAME, day.name());
        own.put(ReadYearFile.INSTEAD, day.insteadOf() == null ? "" : day.insteadOf().toString());
        return own;
    }
}
