package vn.conglang.calendar.years;

/** How far a year is on its way to being certain. */
public enum YearState {
    /** Somebody works on it, or nobody has yet. */
    PROPOSED,
    /** Put forward with the State's notice, until a leader confirms it. */
    WAITING,
    CONFIRMED;

    public String key() {
        return "calendar.state." + name();
    }
}
