package vn.conglang.newsroom.checking;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.Clause;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.desk.Permission;
import vn.conglang.newsroom.section.Section;
import vn.conglang.people.Member;

/**
 * Says which checks are required in a section and which only advise. What the regulation asks for
 * by name cannot be loosened (8.c, 10.1, 10.2, 10.3).
 */
@Component
public class SetSectionChecks {

    private final SectionChecks checks;
    private final ApplicationEventPublisher events;

    SetSectionChecks(SectionChecks checks, ApplicationEventPublisher events) {
        this.checks = checks;
        this.events = events;
    }

    public List<Refusal> refusals(Map<CheckKey, Demand> demands, Member who) {
        if (!who.may(Permission.MANAGE_SECTIONS)) {
            return List.of(Refusal.of("newsroom.refusal.NotPermitted", Clause.of("7.1")));
        }
        return demands.entrySet().stream()
                .filter(said -> said.getKey().isFixed() && said.getValue() != Demand.REQUIRED)
                .map(said -> Refusal.of("newsroom.refusal.CheckIsFixed", said.getKey().clause()))
                .toList();
    }

    /**
     * @param demands the checks to say something of; the others stay as they are
     */
    @Transactional
    public void set(Section section, Map<CheckKey, Demand> demands, Member who) {
        Refused.unlessEmpty(refusals(demands, who));
        checks.lock(section.id());
        var before = checks.of(section.id());
        var changed = new EnumMap<CheckKey, Demand>(CheckKey.class);
        demands.forEach((check, demand) -> {
            if (before.of(check) != demand) {
                changed.put(check, demand);
            }
        });
        if (!changed.isEmpty()) {
            checks.say(section.id(), changed);
            events.publishEvent(
                    new SectionChecksChanged(section, changed, who.as(Permission.MANAGE_SECTIONS)));
        }
    }
}
