package vn.conglang.newsroom.plan;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.core.Text;
import vn.conglang.desk.Permission;
import vn.conglang.newsroom.edition.Guards;
import vn.conglang.people.Member;

/** Takes a line off the plan, with a reason; what was begun of it goes its own way (4.2). */
@Component
public class DropPlanLine {

    private final PlanLines lines;
    private final ApplicationEventPublisher events;

    DropPlanLine(PlanLines lines, ApplicationEventPublisher events) {
        this.lines = lines;
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
    public void drop(PlanLineId id, long version, String reason, Member who) {
        var line = lines.lock(id);
        Refused.unlessEmpty(refusals(line, who));
        Refused.unlessEmpty(PlanRules.asShown(line, version));
        var because = Text.clean(reason);
        Refused.unlessEmpty(Guards.reasonGiven(because, "4.2"));
        lines.drop(id, because, who);
        events.publishEvent(
                new PlanChanged(
                        "drop",
                        id,
                        line.title(),
                        line.owner(),
                        Map.of("reason", because),
                        who.as(Permission.PLAN)));
    }
}
