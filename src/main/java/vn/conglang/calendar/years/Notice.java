package vn.conglang.calendar.years;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The State's notice of the days off of a year. Of the years that came with the program it was not
 * at hand: then all of it is empty.
 */
public record Notice(String number, @Nullable LocalDate date, String issuer) {

    static final Notice NONE = new Notice("", null, "");

    public boolean isKnown() {
        return !number.isEmpty();
    }
}
