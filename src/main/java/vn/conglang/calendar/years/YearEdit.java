package vn.conglang.calendar.years;

import static vn.conglang.calendar.years.Hand.COUNTED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.conglang.calendar.CalendarYear;
import vn.conglang.calendar.Compensation;
import vn.conglang.calendar.DayType;
import vn.conglang.calendar.Holiday;
import vn.conglang.calendar.MarkedDay;
import vn.conglang.calendar.Weekends;
import vn.conglang.core.Refusal;

/** A change of the days of a year, as somebody typed it: anything of it may be missing or wrong. */
public sealed interface YearEdit {

    /** The longest name of a day. */
    int NAME = 200;

    List<Refusal> refusals(CalendarYear year);

    /** The days after it, where nothing speaks against it. */
    Collection<MarkedDay> applied(CalendarYear year);

    default YearAct act() {
        return YearAct.EDIT;
    }

    /** Another day off; on a weekend, with the day that compensates for it. */
    record DayOff(@Nullable LocalDate day, @Nullable Holiday holiday, String name)
            implements YearEdit {

        @Override
        public List<Refusal> refusals(CalendarYear year) {
            var reasons = new ArrayList<>(dayIn(year, day, "day"));
            if (reasons.isEmpty() && year.marked(Objects.requireNonNull(day)).isPresent()) {
                reasons.add(refusal("MarkedAlready", "day"));
            }
            if (holiday == null) {
                reasons.add(refusal("HolidayMissing", "holiday"));
            }
            if (holiday == Holiday.OTHER && name.isEmpty()) {
                reasons.add(refusal("NameMissing", "name"));
            }
            if (name.length() > NAME) {
                reasons.add(Refusal.of("calendar.refusal.TooLong", COUNTED, NAME).at("name"));
            }
            return reasons;
        }

        @Override
        public Collection<MarkedDay> applied(CalendarYear year) {
            var days = new TreeMap<>(year.days());
            var off =
                    new MarkedDay(
                            Objects.requireNonNull(day), DayType.HOLIDAY, holiday, named(), null);
            days.put(off.date(), off);
            Compensation.of(off, days).ifPresent(instead -> days.put(instead.date(), instead));
            return days.values();
        }

        private String named() {
            return holiday == Holiday.OTHER ? name : "";
        }
    }

    /** A working day that is taken off, and the day of a weekend that is worked for it. */
    record Swap(@Nullable LocalDate off, @Nullable LocalDate worked) implements YearEdit {

        @Override
        public List<Refusal> refusals(CalendarYear year) {
            var reasons = new ArrayList<>(dayIn(year, off, "off"));
            if (reasons.isEmpty() && year.type(Objects.requireNonNull(off)) != DayType.WORKING) {
                reasons.add(refusal("NotAWorkingDay", "off"));
            }
            reasons.addAll(new MakeUp(worked).refusals(year));
            return reasons;
        }

        @Override
        public Collection<MarkedDay> applied(CalendarYear year) {
            var days = new TreeMap<>(year.days());
            var free = Objects.requireNonNull(off);
            var made = Objects.requireNonNull(worked);
            days.put(free, MarkedDay.swapped(free, made));
            days.put(made, MarkedDay.makeUp(made, free));
            return days.values();
        }
    }

    /** A day of a weekend that is worked. */
    record MakeUp(@Nullable LocalDate worked) implements YearEdit {

        @Override
        public List<Refusal> refusals(CalendarYear year) {
            var reasons = new ArrayList<>(dayIn(year, worked, "worked"));
            if (reasons.isEmpty() && year.type(Objects.requireNonNull(worked)) != DayType.WEEKEND) {
                reasons.add(refusal("NotAWeekend", "worked"));
            }
            return reasons;
        }

        @Override
        public Collection<MarkedDay> applied(CalendarYear year) {
            var days = new TreeMap<>(year.days());
            var made = Objects.requireNonNull(worked);
            days.put(made, MarkedDay.makeUp(made, null));
            return days.values();
        }
    }

    /** A day becomes what its weekday says, and with it the day that only stands in its place. */
    record Unmark(@Nullable LocalDate day) implements YearEdit {

        @Override
        public List<Refusal> refusals(CalendarYear year) {
            return day != null && year.marked(day).isPresent()
                    ? List.of()
                    : List.of(Refusal.of("calendar.refusal.NotMarked", COUNTED));
        }

        @Override
        public Collection<MarkedDay> applied(CalendarYear year) {
            return year.days().values().stream()
                    .filter(other -> !other.date().equals(day))
                    .filter(other -> !Objects.equals(other.insteadOf(), day))
                    .toList();
        }
    }

    /** All days of the year, from a file. */
    record Replace(Collection<MarkedDay> days) implements YearEdit {

        @Override
        public List<Refusal> refusals(CalendarYear year) {
            return days.stream().allMatch(day -> fits(day, year.year()))
                    ? List.of()
                    : List.of(refusal("DaysDoNotFit", "file"));
        }

        /** Only a working day can be taken off for another, and only a day off be worked. */
        private static boolean fits(MarkedDay day, int year) {
            var weekend = Weekends.has(day.date());
            return day.date().getYear() == year
                    && switch (day.type()) {
                        case HOLIDAY -> true;
                        case COMPENSATION, SWAPPED -> !weekend;
                        case MAKE_UP -> weekend;
                        case WORKING, WEEKEND -> false;
                    };
        }

        @Override
        public Collection<MarkedDay> applied(CalendarYear year) {
            return days;
        }

        @Override
        public YearAct act() {
            return YearAct.IMPORT;
        }
    }

    private static List<Refusal> dayIn(CalendarYear year, @Nullable LocalDate day, String field) {
        if (day == null) {
            return List.of(refusal("DayMissing", field));
        }
        return day.getYear() == year.year()
                ? List.of()
                : List.of(
                        Refusal.of(
                                        "calendar.refusal.NotInThisYear",
                                        COUNTED,
                                        Integer.toString(year.year()))
                                .at(field));
    }

    private static Refusal refusal(String name, String field) {
        return Refusal.of("calendar.refusal." + name, COUNTED).at(field);
    }
}
