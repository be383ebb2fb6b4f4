package vn.conglang.newsroom.plan;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.IdempotencyKey;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.desk.Permission;
import vn.conglang.people.Member;
import vn.conglang.people.StaffDirectory;

/** Puts something on the plan (4.2). */
@Component
public class AddPlanLine {

    private final PlanLines lines;
    private final PlanRules rules;
    private final StaffDirectory staff;
    private final ApplicationEventPublisher events;

    AddPlanLine(
            PlanLines lines,
            PlanRules rules,
            StaffDirectory staff,
            ApplicationEventPublisher events) {
        this.lines = lines;
        this.rules = rules;
        this.staff = staff;
        this.events = events;
    }

    public List<Refusal> refusals(Member who) {
        return PlanRules.mayPlan(who);
    }

    /**
     * @param key of the form that was sent: sent twice, it adds one line
     */
    @Transactional
    public PlanLineId add(PlanFields fields, IdempotencyKey key, Member who) {
        Refused.unlessEmpty(refusals(who));
        Refused.unlessEmpty(rules.wrong(fields, null));
        var owner = Objects.requireNonNull(fields.owner());
        var added = lines.add(fields, staff.name(owner), key, who);
        added.ifPresent(id ->
                events.publishEvent(
                        new PlanChanged(
                                "add",
                                id,
                                fields.title(),
                                owner,
                                Map.of("due", String.valueOf(fields.due())),
                                who.as(Permission.PLAN))));
        return added.orElseGet(() -> lines.addedBefore(key, who));
    }
}
