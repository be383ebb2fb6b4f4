package vn.conglang.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/**
 * Writes one calendar of whole days as RFC 5545 asks: lines of at most 75 octets, ended by CR LF,
 * texts escaped. Small enough to be ours; the tests read it back with a library.
 */
public final class Icalendar {

    private static final int OCTETS = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder out = new StringBuilder();

    /**
     * @param product what wrote it, for machines: {@code Newsroom plan}
     * @param name what people call it
     */
    public Icalendar(String product, String name) {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Cong Lang//" + product + "//VI");
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
     * @param category may be empty
     * @param url may be empty
     * @param own what only our programs read, by its name without {@code X-}; empty values are left
     *     out
     */
    public record Event(
            String uid,
            LocalDate day,
            Instant changed,
            long sequence,
            String title,
            String description,
            String category,
            String url,
            Status status,
            Map<String, String> own) {}

    /** How certain an event is; calendars strike out what is cancelled. */
    public enum Status {
        CONFIRMED,
        TENTATIVE,
        CANCELLED
    }

    public Icalendar with(Event event) {
        line("BEGIN:VEVENT");
        line("UID:" + event.uid());
        line("DTSTAMP:" + MOMENT.format(event.changed()));
        line("LAST-MODIFIED:" + MOMENT.format(event.changed()));
        line("SEQUENCE:" + event.sequence());
        line("DTSTART;VALUE=DATE:" + DAY.format(event.day()));
        line("DTEND;VALUE=DATE:" + DAY.format(event.day().plusDays(1)));
        text("SUMMARY", event.title());
        text("DESCRIPTION", event.description());
        if (!event.category().isEmpty()) {
            text("CATEGORIES", event.category());
        }
        if (!event.url().isEmpty()) {
            line("URL:" + event.url());
        }
        event.own()
                .forEach((name, value) -> {
                    if (!value.isEmpty()) {
                        text("X-" + name, value);
                    }
                });
        line("STATUS:" + event.status());
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
        return this;
    }

    public String end() {
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
