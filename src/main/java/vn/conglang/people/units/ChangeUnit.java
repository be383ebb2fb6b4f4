package vn.conglang.people.units;

import static java.util.Objects.requireNonNull;
import static vn.conglang.desk.Permission.MANAGE_PEOPLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.audit.Changes;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.core.UnitId;
import vn.conglang.people.Member;
import vn.conglang.people.PeopleChanged;
import vn.conglang.people.Reasons;
import vn.conglang.people.Unit;
import vn.conglang.people.UnitKind;
import vn.conglang.people.Units;
import vn.conglang.people.appointments.Appointments;
import vn.conglang.web.FormVersion;
import vn.conglang.web.Texts;

/** Corrects what is entered about a unit; its code stays. */
@Service
public class ChangeUnit {

    private final JdbcClient jdbc;
    private final Units units;
    private final Appointments appointments;
    private final Texts texts;
    private final ApplicationEventPublisher events;

    ChangeUnit(
            JdbcClient jdbc,
            Units units,
            Appointments appointments,
            Texts texts,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.units = units;
        this.appointments = appointments;
        this.texts = texts;
        this.events = events;
    }

    public List<Refusal> refusals(Member who, Unit unit, UnitDetails details) {
        var reasons = new Reasons().unlessMay(who, MANAGE_PEOPLE);
        var rules = new UnitRules(units.all());
        rules.names(reasons, details);
        rules.parent(reasons, unit, details);
        var start = details.validFrom();
        var end = unit.validTo();
        return reasons.when(
                        start != null && end != null && start.isAfter(end),
                        "EndBeforeStart",
                        "validFrom")
                .when(start != null && isHeldBefore(unit, start), "PostsBeforeUnit", "validFrom")
                .all();
    }

    /**
     * @param version the one that was shown to whoever typed the details
     */
    @Transactional
    public void change(Member who, UnitId id, long version, UnitDetails details) {
        appointments.keepForThisTransaction();
        units.keepForThisTransaction();
        var unit = units.find(id).orElseThrow();
        Refused.unlessEmpty(refusals(who, unit, details));
        FormVersion.check(version, units.version(id));
        jdbc.sql(
                        """
                        update unit
                        set kind = :kind,
                            name = :name,
                            short_name = :shortName,
                            parent_id = :parent,
                            valid_from = :validFrom,
                            version = version + 1
                        where id = :id
                        """)
                .param("id", id.value())
                .param("kind", requireNonNull(details.kind()).name())
                .param("name", details.name())
                .param("shortName", details.shortName())
                .param("parent", details.parent() == null ? null : details.parent().value())
                .param("validFrom", details.validFrom())
                .update();
        events.publishEvent(
                PeopleChanged.unit(who.as(MANAGE_PEOPLE), "people.change-unit", id, details.name())
                        .with(changes(unit, details)));
    }

    private Map<String, String> changes(Unit before, UnitDetails after) {
        return new Changes()
                .of("name", before.name(), after.name())
                .of("shortName", before.shortName(), after.shortName())
                .of("kind", word(before.kind()), word(requireNonNull(after.kind())))
                .of("parent", name(before.parent()), name(after.parent()))
                .of("validFrom", before.validFrom(), after.validFrom())
                .all();
    }

    private String word(UnitKind kind) {
        return texts.of(Texts.VIETNAMESE, kind.key());
    }

    private @Nullable String name(@Nullable UnitId unit) {
        return unit == null ? null : units.find(unit).orElseThrow().name();
    }

    private boolean isHeldBefore(Unit unit, LocalDate start) {
        return jdbc.sql(
                        """
                        select exists (
                            select from appointment
                            where unit_id = :id
                              and valid_from >= :before
                              and valid_from < :start
                        )
                        """)
                .param("id", unit.id().value())
                .param("before", unit.validFrom())
                .param("start", start)
                .query((row, number) -> row.getBoolean(1))
                .single();
    }
}
