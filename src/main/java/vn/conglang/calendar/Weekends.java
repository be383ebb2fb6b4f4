package vn.conglang.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** The weekly days off of public offices: Saturday and Sunday. */
public final class Weekends {

    private Weekends() {}

    public static boolean has(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }
}
