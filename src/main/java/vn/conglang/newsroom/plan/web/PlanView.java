package vn.conglang.newsroom.plan.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/** The three ways to look at the plan, each by its word in the address. */
public enum PlanView {
    MONTH("thang"),
    WEEK("tuan"),
    LIST("danh-sach");

    private final String word;

    PlanView(String word) {
        this.word = word;
    }

    static PlanView of(String word) {
        return Stream.of(values()).filter(v -> v.word.equals(word)).findFirst().orElse(MONTH);
    }

    public String word() {
        return word;
    }

    public String key() {
        return "newsroom.plan.view." + name();
    }

    /** The day that stands for the stretch before or after the one this day is in. */
    LocalDate step(LocalDate day, int steps) {
        return this == WEEK ? day.plusWeeks(steps) : day.withDayOfMonth(1).plusMonths(steps);
    }

    /** The days to show: whole weeks, from Monday on. */
    List<LocalDate> days(LocalDate day) {
        var first = this == WEEK ? day : day.withDayOfMonth(1);
        var last = this == WEEK ? day : day.with(TemporalAdjusters.lastDayOfMonth());
        return first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .datesUntil(last.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).plusDays(1))
                .toList();
    }

    /** Whether a day belongs to the stretch and does not only fill its weeks up. */
    boolean includes(LocalDate day, LocalDate shown) {
        return this == WEEK
                || shown.getYear() == day.getYear() && shown.getMonth() == day.getMonth();
    }
}
