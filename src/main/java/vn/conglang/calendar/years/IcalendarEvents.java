package vn.conglang.calendar.years;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.core.Text;

/**
 * Reads the whole-day events of a calendar file (RFC 5545) that anybody may have made: what we do
 * not understand whole is refused and never guessed at. It fetches nothing, repeats nothing and
 * knows no zones, so that no file can make it work long.
 */
final class IcalendarEvents {

    private static final int MOST = 400;
    private static final int QUOTED = 80;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final List<Map<String, String>> events = new ArrayList<>();
    private int depth;
    private Map<String, String> event = new HashMap<>();

    private IcalendarEvents() {}

    /**
     * @param until the first day that it does not hold any more
     * @param own what only our programs write, without {@code X-}
     */
    record Event(LocalDate from, LocalDate until, String summary, Map<String, String> own) {}

    static List<Event> read(String file) {
        var lines = file.replace("\r\n", "\n").replaceAll("\n[ \t]", "").split("\n");
        if (lines.length == 0 || !lines[0].strip().equalsIgnoreCase("BEGIN:VCALENDAR")) {
            throw refused("NotACalendar");
        }
        var reading = new IcalendarEvents();
        for (var line : lines) {
            reading.line(line);
        }
        return reading.events.stream().map(IcalendarEvents::event).toList();
    }

    // Components may lie inside an event (an alarm): what they say is not about the event.
    private void line(String line) {
        var at = line.indexOf(':');
        if (at < 0) {
            return;
        }
        var name = line.substring(0, at).toUpperCase(Locale.ROOT);
        var value = line.substring(at + 1).strip();
        if (name.equals("BEGIN")) {
            begin(value);
        } else if (name.equals("END")) {
            end(value);
        } else if (depth == 1) {
            event.putIfAbsent(nameOf(name), value);
        }
    }

    private void begin(String component) {
        if (component.equalsIgnoreCase("VEVENT") && depth == 0) {
            event = new HashMap<>();
            depth = 1;
        } else if (depth > 0) {
            depth++;
        }
    }

    private void end(String component) {
        if (depth == 1 && component.equalsIgnoreCase("VEVENT")) {
            events.add(event);
            depth = 0;
            if (events.size() > MOST) {
                throw refused("TooManyEvents", MOST);
            }
        } else if (depth > 1) {
            depth--;
        }
    }

    private static String nameOf(String name) {
        var end = name.indexOf(';');
        return end < 0 ? name : name.substring(0, end);
    }

    private static Event event(Map<String, String> read) {
        var summary = text(read.getOrDefault("SUMMARY", ""));
        if (read.containsKey("RRULE") || read.containsKey("RDATE")) {
            throw refused("EventRepeats", summary);
        }
        var from = day(read, "DTSTART").orElseThrow(() -> refused("EventHasNoDay", summary));
        var until = day(read, "DTEND").orElse(from.plusDays(1));
        var own = new HashMap<String, String>();
        read.forEach((name, value) -> {
            if (name.startsWith("X-")) {
                own.put(name.substring(2), text(value));
            }
        });
        return new Event(from, until, summary, own);
    }

    /** A day without a time; a time of day belongs to no day off. */
    private static Optional<LocalDate> day(Map<String, String> read, String name) {
        var value = read.get(name);
        if (value == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(value, DAY));
        } catch (DateTimeException e) {
            throw refused("EventHasATime", text(read.getOrDefault("SUMMARY", "")), value);
        }
    }

    private static String text(String escaped) {
        var text = new StringBuilder();
        for (var at = 0; at < escaped.length(); at++) {
            var letter = escaped.charAt(at);
            if (letter == '\\' && at + 1 < escaped.length()) {
                at++;
                var next = escaped.charAt(at);
                text.append(next == 'n' || next == 'N' ? '\n' : next);
            } else {
                text.append(letter);
            }
        }
        return Text.line(text.toString());
    }

    static Refused refused(String name, Object... arguments) {
        return new Refused(
                List.of(
                        Refusal.of("calendar.refusal." + name, Hand.COUNTED, shortened(arguments))
                                .at("file")));
    }

    // A message quotes what the file says, but not a whole page of it.
    private static Object[] shortened(Object... arguments) {
        return Stream.of(arguments)
                .map(one -> one instanceof String text ? shortened(text) : one)
                .toArray();
    }

    private static String shortened(String text) {
        var letters = text.codePoints().limit(QUOTED).toArray();
        var quoted = new String(letters, 0, letters.length);
        return quoted.length() < text.length() ? quoted + "…" : text;
    }
}
