package vn.conglang.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The weekdays off and the working Saturdays as people write them down: until 2027 as announced or
 * expected, after that as the Labour Code and a table of lunar dates make them.
 */
record DaysOff(int year, Set<LocalDate> off, Set<LocalDate> worked) {

    private static final String TABLE =
            """
            2021 | 1/1; 10, 11, 12, 15, 16/2; 21/4; 30/4; 3/5; 2–3/9 |
            2022 | 3/1; 31/1–4/2; 11/4; 2–3/5; 1–2/9 |
            2023 | 2/1; 20, 23–26/1; 1–3/5; 1, 4/9 |
            2024 | 1/1; 8, 9, 12–14/2; 18/4; 29–30/4; 1/5; 2–3/9 | 4/5
            2025 | 1/1; 27–31/1; 7/4; 30/4; 1–2/5; 1–2/9 | 26/4
            2026 | 1–2/1; 16–20/2; 27/4; 30/4; 1/5; 31/8; 1–2/9; 24/11 | 10/1, 22/8
            2027 | 1/1; 4, 5, 8–10/2; 16/4; 30/4; 3/5; 2–3/9; 24/11 |
            2028 | 3/1; 24–28/1; 4/4; 1–2/5; 1, 4/9; 24/11 |
            2029 | 1/1; 12–16/2; 23/4; 30/4; 1/5; 3–4/9; 26/11 |
            2030 | 1/1; 31/1–1/2; 4–6/2; 12/4; 30/4; 1/5; 2–3/9; 25/11 |
            2031 | 1/1; 21–24, 27/1; 1/4; 30/4; 1/5; 1–2/9; 24/11 |
            2032 | 1/1; 9–13/2; 19/4; 30/4; 3/5; 2–3/9; 24/11 |
            2033 | 3/1; 31/1–4/2; 11/4; 2–3/5; 1–2/9; 24/11 |
            2034 | 2/1; 17, 20–23/2; 28/4; 1–2/5; 1, 4/9; 24/11 |
            2035 | 1/1; 6–9, 12/2; 17/4; 30/4; 1/5; 3–4/9; 26/11 |
            """;

    static List<DaysOff> all() {
        return TABLE.lines().map(DaysOff::parse).toList();
    }

    static DaysOff of(int year) {
        return all().stream().filter(days -> days.year() == year).findFirst().orElseThrow();
    }

    /** Those that were announced: 2021 to 2026. */
    static Stream<DaysOff> announced() {
        return all().stream().filter(days -> days.year() <= 2026);
    }

    /** As a confirmed year, without saying which holiday each day is. */
    CalendarYear confirmed() {
        var days = new ArrayList<MarkedDay>();
        off.forEach(day -> days.add(MarkedDay.dayOff(day, "nghỉ")));
        worked.forEach(day -> days.add(MarkedDay.makeUp(day, null)));
        return CalendarYear.of(year, 1, true, days);
    }

    private static DaysOff parse(String row) {
        var cells = row.split("\\|", -1);
        var year = Integer.parseInt(cells[0].strip());
        return new DaysOff(year, days(cells[1], year), days(cells[2], year));
    }

    private static Set<LocalDate> days(String cell, int year) {
        var days = new LinkedHashSet<LocalDate>();
        // "20, 23–26/1": the month stands behind the last of them.
        for (var group : cell.strip().split("\\s*;\\s*")) {
            var parts = group.split("\\s*,\\s*");
            for (var part : parts) {
                if (!part.isEmpty()) {
                    days.addAll(span(part, parts[parts.length - 1], year));
                }
            }
        }
        return days;
    }

    private static List<LocalDate> span(String part, String last, int year) {
        var month = last.substring(last.lastIndexOf('/') + 1);
        var ends = part.split("–");
        var from = day(ends[0], month, year);
        var to = day(ends[ends.length - 1], month, year);
        return from.datesUntil(to.plusDays(1)).toList();
    }

    private static LocalDate day(String text, String month, int year) {
        var parts = text.split("/");
        var in = parts.length > 1 ? parts[1] : month;
        return LocalDate.of(year, Integer.parseInt(in.strip()), Integer.parseInt(parts[0].strip()));
    }
}
