package vn.conglang.calendar;

/** What a day is to a public office. */
public enum DayType {
    WORKING,
    WEEKEND,
    HOLIDAY,
    /** A working day taken off because a holiday fell on a weekly day off (Labour Code, 111.3). */
    COMPENSATION,
    /** A working day off for which another day is worked. */
    SWAPPED,
    /** A day of a weekend that is worked. */
    MAKE_UP;

    public String key() {
        return "calendar.type." + name();
    }

    /** A day off that a weekend does not explain. */
    public boolean isDayOff() {
        return this == HOLIDAY || this == COMPENSATION || this == SWAPPED;
    }
}
