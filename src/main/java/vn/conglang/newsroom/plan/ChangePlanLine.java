package vn.conglang.newsroom.plan;

import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.audit.Changes;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.desk.Permission;
import vn.conglang.people.Member;
import vn.conglang.people.StaffDirectory;
import vn.conglang.people.Unit;
import vn.conglang.people.Units;

/** Changes what a line of the plan says (4.2). */
@Component
public class ChangePlanLine {

    private final PlanLines lines;
    private final PlanRules rules;
    private final StaffDirectory staff;
    private final Units units;
    private final ApplicationEventPublisher events;

    ChangePlanLine(
            PlanLines lines,
            PlanRules rules,
            StaffDirectory staff,
            Units units,
            ApplicationEventPublisher events) {
        this.lines = lines;
        this.rules = rules;
        this.staff = staff;
        this.units = units;
        this.events = events;
    }

    public List<Refusal> refusals(PlanLine line, Member who) {
        var mayNot = PlanRules.mayPlan(who);
        return mayNot.isEmpty() ? PlanRules.isOpen(line) : mayNot;
    }

    /**
     * @param version the line's version that this person had before them
     */
    @Transactional
    public void change(PlanLineId id, long version, PlanFields fields, Member who) {
        var line = lines.lock(id);
        Refused.unlessEmpty(refusals(line, who));
        Refused.unlessEmpty(PlanRules.asShown(line, version));
        Refused.unlessEmpty(rules.wrong(fields, line.fields()));
        if (fields.equals(line.fields())) {
            return;
        }
        var owner = Objects.requireNonNull(fields.owner());
        var ownerName = owner.equals(line.owner()) ? line.ownerName() : staff.name(owner);
        lines.change(id, fields, ownerName, who);
        events.publishEvent(
                new PlanChanged(
                        "change",
                        id,
                        fields.title(),
                        owner,
                        changes(line, fields, ownerName).all(),
                        who.as(Permission.PLAN)));
    }

    private Changes changes(PlanLine line, PlanFields fields, String ownerName) {
        return new Changes()
                .of("title", line.title(), fields.title())
                .of("note", line.note(), fields.note())
                .of("owner", line.ownerName(), ownerName)
                .of("unit", unit(line.fields()), unit(fields))
                .of("section", line.section(), fields.section())
                .of("due", line.due(), fields.due());
    }

    private String unit(PlanFields fields) {
        var unit = fields.unit();
        return unit == null ? "" : units.find(unit).map(Unit::name).orElse("");
    }
}
