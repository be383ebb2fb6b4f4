package vn.conglang.newsroom.plan.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Writes one calendar of whole days as RFC 5545 asks: lines of at most 75 octets, ended by CR LF,
 * texts escaped. Small enough to be ours; the tests read it back with a library.
 */
final class Icalendar {

    private static final int OCTETS = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder out = new StringBuilder();

    Icalendar(String name) {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Cong Lang//Newsroom plan//VI");
        line("CALSCALE:GREGORIAN");
        text("NAME", name);
        text("X-WR-CALNAME", name);
        line("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
    }

    /**
     * An event of one whole day.
     *
     * @param uid by which a calendar knows it again
     * @param sequence how often it was changed
     * @param cancelled whether it is taken off: calendars then strike it out
     */
    record Event(
            String uid,
            LocalDate day,
            Instant changed,
            long sequence,
            String title,
            String description,
            String category,
            String url,
            boolean cancelled) {}

    Icalendar with(Event event) {
        line("BEGIN:VEVENT");
        line("UID:" + event.uid());
        line("DTSTAMP:" + MOMENT.format(event.changed()));
        line("LAST-MODIFIED:" + MOMENT.format(event.changed()));
        line("SEQUENCE:" + event.sequence());
        line("DTSTART;VALUE=DATE:" + DAY.format(event.day()));
        line("DTEND;VALUE=DATE:" + DAY.format(event.day().plusDays(1)));
        text("SUMMARY", event.title());
        text("DESCRIPTION", event.description());
        text("CATEGORIES", event.category());
        line("URL:" + event.url());
        line("STATUS:" + (event.cancelled() ? "CANCELLED" : "CONFIRMED"));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
        return this;
    }

    String end() {
        line("END:VCALENDAR");
        return out.toString();
    }

    private void text(String name, String value) {
        line(name + ":" + escaped(value));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace("\n", "\\n");
    }

    // Folded between letters, never within one: the limit counts octets, and a letter has up to
    // four.
    private void line(String line) {
        var octets = 0;
        for (var at = 0; at < line.length(); ) {
            var letter = Character.toString(line.codePointAt(at));
            var size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > OCTETS) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(letter);
            octets += size;
            at += letter.length();
        }
        out.append("\r\n");
    }
}
