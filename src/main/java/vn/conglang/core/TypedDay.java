package vn.conglang.core;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A day as people type one in a form or an address: {@code 2026-11-23}, in a year of four digits.
 * What a form says about anything else is its own matter.
 */
public final class TypedDay {

    // The database counts further, and nobody who types a day means one out there.
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private TypedDay() {}

    /** Nothing where it is no day. */
    public static Optional<LocalDate> read(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()))
                    .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
