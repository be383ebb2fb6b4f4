package vn.conglang.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.UnitId;

/**
 * A body of the authority, for as long as it exists. Units end and are succeeded by others; what
 * they did keeps their name.
 *
 * @param code a short word for addresses and imports, never reused
 * @param parent the unit it belongs to, if any
 * @param validTo its last day, absent while it exists
 * @param successor the unit that took over, for one that ended
 */
public record Unit(
        UnitId id,
        String code,
        UnitKind kind,
        String name,
        String shortName,
        @Nullable UnitId parent,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable UnitId successor) {

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
