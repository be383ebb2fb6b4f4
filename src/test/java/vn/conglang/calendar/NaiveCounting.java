package vn.conglang.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The second opinion on due times: it lists every working day of fifteen years from a table that
 * was written down by hand, and counts along the list.
 */
final class NaiveCounting {

    private final List<LocalDateTime> mornings = new ArrayList<>();

    NaiveCounting() {
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> worked = new HashSet<>();
        for (var year : DaysOff.all()) {
            off.addAll(year.off());
            worked.addAll(year.worked());
        }
        for (var day = LocalDate.of(2021, 1, 1); day.getYear() < 2036; day = day.plusDays(1)) {
            var weekend =
                    day.getDayOfWeek() == DayOfWeek.SATURDAY
                            || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            if (worked.contains(day) || (!weekend && !off.contains(day))) {
                mornings.add(day.atTime(8, 0));
            }
        }
    }

    /** The first morning at or after it arrived, and the ones that follow. */
    private int first(LocalDateTime received) {
        var from = 0;
        var to = mornings.size();
        while (from < to) {
            var middle = (from + to) / 2;
            if (mornings.get(middle).isBefore(received)) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    LocalDateTime start(LocalDateTime received) {
        return mornings.get(first(received));
    }

    LocalDateTime due(LocalDateTime received, int days) {
        return mornings.get(first(received) + days - 1).toLocalDate().atTime(17, 0);
    }

    boolean reaches(LocalDateTime received, int days) {
        return first(received) + days <= mornings.size();
    }
}
