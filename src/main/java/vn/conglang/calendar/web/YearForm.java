package vn.conglang.calendar.web;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.conglang.calendar.Holiday;
import vn.conglang.calendar.years.YearEdit;
import vn.conglang.core.Text;
import vn.conglang.core.TypedDay;

/**
 * What is typed on the page on which a year is edited; each act uses its part.
 *
 * @param version the version that was before whoever typed it
 */
public record YearForm(
        @Nullable Integer version,
        String day,
        String holiday,
        String name,
        String off,
        String worked) {

    public YearForm(
            @Nullable Integer version,
            @Nullable String day,
            @Nullable String holiday,
            @Nullable String name,
            @Nullable String off,
            @Nullable String worked) {
        this.version = version;
        this.day = Text.line(day);
        this.holiday = Text.line(holiday);
        this.name = Text.line(name);
        this.off = Text.line(off);
        this.worked = Text.line(worked);
    }

    static YearForm empty() {
        return of(null);
    }

    /** One that says nothing but from where it starts. */
    static YearForm of(@Nullable Integer version) {
        return new YearForm(version, null, null, null, null, null);
    }

    int shown() {
        return version == null ? 0 : version;
    }

    YearEdit dayOff() {
        return new YearEdit.DayOff(read(day), holiday(holiday), name);
    }

    /** With no day off it is a day that is only worked. */
    YearEdit swap() {
        return off.isEmpty()
                ? new YearEdit.MakeUp(read(worked))
                : new YearEdit.Swap(read(off), read(worked));
    }

    YearEdit unmark() {
        return new YearEdit.Unmark(read(day));
    }

    private static @Nullable Holiday holiday(String name) {
        return Stream.of(Holiday.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    // A day that nobody can read is said to be missing, beside what was typed.
    private static @Nullable LocalDate read(String typed) {
        return TypedDay.read(typed).orElse(null);
    }
}
