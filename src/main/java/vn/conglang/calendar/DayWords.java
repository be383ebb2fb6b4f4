package vn.conglang.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.conglang.web.Texts;

/** Puts days and the reasons for them into words. */
@Component
public class DayWords {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d/M");

    private final Texts texts;

    DayWords(Texts texts) {
        this.texts = texts;
    }

    /** The whole line: {@code T7 22/8: làm bù, ngày 1}. */
    public String line(CountedDay day, Locale locale) {
        return texts.of(locale, "calendar.line", date(day.date(), locale), reason(day, locale));
    }

    /** Why it counts or does not. */
    public String reason(CountedDay day, Locale locale) {
        if (day.tooLate()) {
            return texts.of(locale, "calendar.reason.tooLate");
        }
        var what = day.mark() == null ? plain(day.type(), locale) : mark(day.mark(), locale);
        if (!day.counts()) {
            return texts.of(locale, "calendar.reason.left", what);
        }
        return day.type() == DayType.WORKING
                ? texts.of(locale, "calendar.reason.number", day.number())
                : texts.of(locale, "calendar.reason.counted", what, day.number());
    }

    /** What a marked day is: {@code nghỉ bù Quốc khánh}. */
    public String mark(MarkedDay day, Locale locale) {
        var instead = day.insteadOf();
        return switch (day.type()) {
            case WORKING, WEEKEND -> plain(day.type(), locale);
            case HOLIDAY -> texts.of(locale, "calendar.mark.HOLIDAY", holiday(day, locale));
            case COMPENSATION ->
                    instead == null
                            ? plain(day.type(), locale)
                            : texts.of(
                                    locale,
                                    "calendar.mark.COMPENSATION",
                                    holiday(day, locale),
                                    date(instead, locale));
            case SWAPPED, MAKE_UP -> pair(day.type(), instead, locale);
        };
    }

    /** The name of the holiday; empty for a day that has none. */
    public String holiday(MarkedDay day, Locale locale) {
        var holiday = day.holiday();
        if (holiday == null) {
            return "";
        }
        return holiday == Holiday.OTHER && !day.name().isEmpty()
                ? day.name()
                : texts.of(locale, holiday.key());
    }

    /** A day with its name: {@code T7 22/8}. */
    public String date(LocalDate day, Locale locale) {
        return texts.of(locale, "calendar.weekday." + day.getDayOfWeek()) + " " + SHORT.format(day);
    }

    private String pair(DayType type, @Nullable LocalDate other, Locale locale) {
        return other == null
                ? plain(type, locale)
                : texts.of(locale, "calendar.mark." + type, date(other, locale));
    }

    private String plain(DayType type, Locale locale) {
        return texts.of(locale, "calendar.plain." + type);
    }
}
