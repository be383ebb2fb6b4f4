package vn.conglang.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.conglang.people.UnitKind;

/**
 * A unit of the district.
 *
 * @param parent code of the unit above it, if any
 * @param successor code of the unit that took over on the day after {@code validTo}
 * @param clause the clause that gives it a duty to supply: 11.1, 11.2 or none
 */
public record UnitMaterial(
        UnitKind kind,
        String code,
        String name,
        String shortName,
        @Nullable String parent,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String successor,
        @Nullable String clause) {}
