package vn.conglang.calendar.clocks;

/** What happens to a clock. None of these ever makes it begin anew (12.6). */
public enum ClockAct {
    START,
    /** A later day, with a reason, before the one that it replaces (12.6.c). */
    EXTEND,
    /** Another unit has the case; the due time stays. */
    TRANSFER,
    /** The case turns out to be of a class with other days, counted from the same receipt. */
    RECLASSIFY,
    /** A year of the calendar changed under it. */
    RECOMPUTE,
    STOP;

    /** The key of its name in the bundles. */
    public String key() {
        return "calendar.clock." + name();
    }
}
