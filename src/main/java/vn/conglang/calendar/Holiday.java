package vn.conglang.calendar;

/**
 * Why a public holiday is one: Labour Code 2019, article 112, and since 2026 the 24th of November.
 */
public enum Holiday {
    NEW_YEAR,
    /** The lunar new year: five days. */
    TET,
    /** The anniversary of the Hùng kings, on the 10th of the 3rd lunar month. */
    HUNG_KINGS,
    REUNIFICATION,
    LABOUR,
    /** The 2nd of September and one day beside it. */
    NATIONAL,
    CULTURE,
    /** Another day that the State gave off; it has a name of its own. */
    OTHER;

    public String key() {
        return "calendar.holiday." + name();
    }
}
