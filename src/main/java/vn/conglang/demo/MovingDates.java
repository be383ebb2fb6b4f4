package vn.conglang.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Dates in a text that count from the day of the story: {@code {ngay+5}}, {@code {nam+1}}. */
final class MovingDates {

    private static final Pattern MARK = Pattern.compile("\\{(ngay|nam)([+-]\\d+)?}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private MovingDates() {}

    static String writeOut(String text, LocalDate day) {
        return MARK.matcher(text).replaceAll(mark -> written(mark, day));
    }

    private static String written(MatchResult mark, LocalDate day) {
        int shift = mark.group(2) == null ? 0 : Integer.parseInt(mark.group(2));
        return mark.group(1).equals("nam")
                ? String.valueOf(day.getYear() + shift)
                : DAY.format(day.plusDays(shift));
    }
}
