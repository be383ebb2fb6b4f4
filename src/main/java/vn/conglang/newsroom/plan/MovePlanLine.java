package vn.conglang.newsroom.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.audit.Changes;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.desk.Permission;
import vn.conglang.people.Member;

/**
 * Moves a line of the plan to another day (4.2). Who owns a line does not move it: the day is what
 * the Board asked for, and a line that is late stays late until a leader gives it another day.
 */
@Component
public class MovePlanLine {

    private final PlanLines lines;
    private final PlanRules rules;
    private final ApplicationEventPublisher events;

    MovePlanLine(PlanLines lines, PlanRules rules, ApplicationEventPublisher events) {
        this.lines = lines;
        this.rules = rules;
        this.events = events;
    }

    public List<Refusal> refusals(PlanLine line, Member who) {
        var mayNot = PlanRules.mayPlan(who);
        return mayNot.isEmpty() ? PlanRules.isOpen(line) : mayNot;
    }

    /**
     * @param version the line's version that this person had before them
     * @param due the new day; to the day on which it stands, nothing happens
     */
    @Transactional
    public void move(PlanLineId id, long version, @Nullable LocalDate due, Member who) {
        var line = lines.lock(id);
        Refused.unlessEmpty(refusals(line, who));
        Refused.unlessEmpty(PlanRules.asShown(line, version));
        if (line.due().equals(due)) {
            return;
        }
        Refused.unlessEmpty(rules.wrongDay(due));
        lines.move(id, Objects.requireNonNull(due), who);
        events.publishEvent(
                new PlanChanged(
                        "move",
                        id,
                        line.title(),
                        line.owner(),
                        new Changes().of("due", line.due(), due).all(),
                        who.as(Permission.PLAN)));
    }
}
