package vn.conglang.people.units;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.Text;
import vn.conglang.core.UnitId;
import vn.conglang.people.UnitKind;

/**
 * What the office enters about a unit. What is missing is null and refused by the command.
 *
 * @param code fixed once the unit exists
 */
public record UnitDetails(
        String code,
        @Nullable UnitKind kind,
        String name,
        String shortName,
        @Nullable UnitId parent,
        @Nullable LocalDate validFrom) {

    public UnitDetails {
        code = Text.line(code);
        name = Text.line(name);
        shortName = Text.line(shortName);
    }
}
