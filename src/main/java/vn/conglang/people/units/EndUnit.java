package vn.conglang.people.units;

import static java.util.Objects.requireNonNull;
import static vn.conglang.desk.Permission.MANAGE_PEOPLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.core.UnitId;
import vn.conglang.people.Member;
import vn.conglang.people.PeopleChanged;
import vn.conglang.people.Reasons;
import vn.conglang.people.Unit;
import vn.conglang.people.Units;
import vn.conglang.people.appointments.Appointments;

/**
 * Ends a unit, as when the districts ended, and names the one that takes over, if any. As long as
 * that day has not passed, another can be named.
 */
@Service
public class EndUnit {

    private final JdbcClient jdbc;
    private final Units units;
    private final Appointments appointments;
    private final OfficeClock clock;
    private final ApplicationEventPublisher events;

    EndUnit(
            JdbcClient jdbc,
            Units units,
            Appointments appointments,
            OfficeClock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.units = units;
        this.appointments = appointments;
        this.clock = clock;
        this.events = events;
    }

    public List<Refusal> refusals(
            Member who, Unit unit, @Nullable LocalDate lastDay, @Nullable UnitId successor) {
        var reasons = new Reasons().unlessMay(who, MANAGE_PEOPLE);
        new UnitRules(units.all()).end(reasons, unit, lastDay, successor, clock.today());
        if (lastDay != null) {
            reasons.when(isHeldAfter(unit.id(), lastDay), "PostsBeyondUnit", "lastDay");
        }
        return reasons.all();
    }

    @Transactional
    public void end(
            Member who, UnitId id, @Nullable LocalDate lastDay, @Nullable UnitId successor) {
        appointments.keepForThisTransaction();
        units.keepForThisTransaction();
        var unit = units.find(id).orElseThrow();
        Refused.unlessEmpty(refusals(who, unit, lastDay, successor));
        jdbc.sql("update unit set valid_to = :lastDay, successor_id = :successor where id = :id")
                .param("id", id.value())
                .param("lastDay", lastDay)
                .param("successor", successor == null ? null : successor.value())
                .update();
        events.publishEvent(
                PeopleChanged.unit(who.as(MANAGE_PEOPLE), "people.end-unit", id, unit.name())
                        .with(facts(requireNonNull(lastDay), successor)));
    }

    private Map<String, String> facts(LocalDate lastDay, @Nullable UnitId successor) {
        var heir = successor == null ? Optional.<Unit>empty() : units.find(successor);
        return heir.map(unit -> Map.of("lastDay", lastDay.toString(), "successor", unit.name()))
                .orElse(Map.of("lastDay", lastDay.toString()));
    }

    private boolean isHeldAfter(UnitId id, LocalDate lastDay) {
        return jdbc.sql(
                        """
                        select exists (
                            select from appointment
                            where unit_id = :id
                              and (valid_to is null or valid_to > :lastDay)
                        )
                        """)
                .param("id", id.value())
                .param("lastDay", lastDay)
                .query((row, number) -> row.getBoolean(1))
                .single();
    }
}
