package vn.conglang.people.units;

import static java.util.Objects.requireNonNull;
import static vn.conglang.desk.Permission.MANAGE_PEOPLE;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.core.UnitId;
import vn.conglang.people.Member;
import vn.conglang.people.PeopleChanged;
import vn.conglang.people.Reasons;
import vn.conglang.people.Units;

/** Enters a new unit. */
@Service
public class AddUnit {

    private final JdbcClient jdbc;
    private final Units units;
    private final ApplicationEventPublisher events;

    AddUnit(JdbcClient jdbc, Units units, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.units = units;
        this.events = events;
    }

    public List<Refusal> refusals(Member who, UnitDetails details) {
        var reasons = new Reasons().unlessMay(who, MANAGE_PEOPLE);
        var rules = new UnitRules(units.all());
        rules.code(reasons, details.code());
        rules.names(reasons, details);
        rules.parent(reasons, null, details);
        return reasons.all();
    }

    @Transactional
    public UnitId add(Member who, UnitDetails details) {
        units.keepForThisTransaction();
        Refused.unlessEmpty(refusals(who, details));
        var id =
                new UnitId(
                        jdbc.sql(
                                        """
                                        insert into unit (code, kind, name, short_name, parent_id, valid_from)
                                        values (:code, :kind, :name, :shortName, :parent, :validFrom)
                                        returning id
                                        """)
                                .param("code", details.code())
                                .param("kind", requireNonNull(details.kind()).name())
                                .param("name", details.name())
                                .param("shortName", details.shortName())
                                .param(
                                        "parent",
                                        details.parent() == null ? null : details.parent().value())
                                .param("validFrom", details.validFrom())
                                .query((row, number) -> row.getLong(1))
                                .single());
        events.publishEvent(
                PeopleChanged.unit(who.as(MANAGE_PEOPLE), "people.add-unit", id, details.name()));
        return id;
    }
}
