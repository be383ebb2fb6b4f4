package vn.conglang.calendar.years;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.conglang.calendar.CalendarYear;
import vn.conglang.calendar.DayType;
import vn.conglang.calendar.Holiday;
import vn.conglang.calendar.MarkedDay;
import vn.conglang.calendar.Weekends;
import vn.conglang.core.Refused;
import vn.conglang.core.Text;
import vn.conglang.core.TypedDay;

/**
 * The marked days of one year out of a calendar file: one of ours comes back as it was; in any
 * other a day is a holiday, unless its title says that it is worked, swapped or a compensation.
 */
public final class ReadYearFile {

    /** As much as a calendar of days off can need. */
    public static final int LARGEST = 64 * 1024;

    static final String TYPE = "CONGLANG-TYPE";
    static final String HOLIDAY = "CONGLANG-HOLIDAY";
    static final String NAME = "CONGLANG-NAME";
    static final String INSTEAD = "CONGLANG-INSTEAD";

    private static final int LONGEST_BREAK = 31;

    private ReadYearFile() {}

    /** What is sent must be a calendar in UTF-8. */
    public static String text(byte[] file) {
        if (file.length == 0) {
            throw IcalendarEvents.refused("NoFile");
        }
        if (file.length > LARGEST) {
            throw IcalendarEvents.refused("FileTooLarge", LARGEST / 1024);
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw IcalendarEvents.refused("NotACalendar");
        }
    }

    /**
     * @throws Refused where the file is none that we understand, or says nothing of this year
     */
    public static Collection<MarkedDay> days(String file, int year) {
        var days = new TreeMap<LocalDate, MarkedDay>();
        for (var event : IcalendarEvents.read(file)) {
            length(event);
            dates(event)
                    .filter(date -> date.getYear() == year)
                    .forEach(date -> days.putIfAbsent(date, day(date, event)));
        }
        if (days.isEmpty()) {
            throw IcalendarEvents.refused("NothingOfThisYear", Integer.toString(year));
        }
        return days.values();
    }

    private static void length(IcalendarEvents.Event event) {
        var length = ChronoUnit.DAYS.between(event.from(), event.until());
        if (length < 1 || length > LONGEST_BREAK) {
            throw IcalendarEvents.refused("EventTooLong", event.summary(), LONGEST_BREAK);
        }
    }

    private static Stream<LocalDate> dates(IcalendarEvents.Event event) {
        return event.from().datesUntil(event.until());
    }

    private static MarkedDay day(LocalDate date, IcalendarEvents.Event event) {
        var own = event.own();
        return named(DayType.class, own.get(TYPE))
                .map(type -> ours(date, type, own))
                .orElseGet(() -> foreign(date, event.summary()));
    }

    private static MarkedDay ours(LocalDate date, DayType type, Map<String, String> own) {
        return new MarkedDay(
                date,
                type,
                named(Holiday.class, own.get(HOLIDAY)).orElse(null),
                shortened(own.getOrDefault(NAME, "")),
                TypedDay.read(own.getOrDefault(INSTEAD, "")).orElse(null));
    }

    private static MarkedDay foreign(LocalDate date, String summary) {
        var said = Text.folded(summary);
        if (Weekends.has(date) && said.contains("lam bu")) {
            return MarkedDay.makeUp(date, null);
        }
        if (!Weekends.has(date) && said.contains("hoan doi")) {
            return MarkedDay.swapped(date, null);
        }
        return expected(date).orElseGet(() -> MarkedDay.dayOff(date, shortened(summary)));
    }

    /** What the rules make of the day: it keeps the reason that we know. */
    private static Optional<MarkedDay> expected(LocalDate date) {
        return CalendarYear.proposed(date.getYear()).marked(date);
    }

    private static String shortened(String name) {
        return name.codePoints()
                .limit(YearEdit.NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static <E extends Enum<E>> Optional<E> named(Class<E> type, @Nullable String name) {
        return Stream.of(type.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }
}
