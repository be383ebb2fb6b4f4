package vn.conglang.questions.handling;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refused;
import vn.conglang.core.UnitId;
import vn.conglang.people.Unit;
import vn.conglang.people.Units;
import vn.conglang.questions.QuestionAction;

/** The units to which a question can be given. */
@Component
class Competent {

    private final Units units;
    private final OfficeClock clock;

    Competent(Units units, OfficeClock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** The unit, if it exists today. */
    Unit unit(UnitId id, QuestionAction action) {
        return units.find(id)
                .filter(unit -> unit.isValidOn(clock.today()))
                .orElseThrow(
                        () -> new Refused(List.of(Steps.refusal(action, "UnitWrong").at("unit"))));
    }
}
