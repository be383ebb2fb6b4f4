package vn.conglang.newsroom.plan;

import java.util.Map;
import vn.conglang.audit.Actor;
import vn.conglang.audit.Auditable;
import vn.conglang.audit.Subject;
import vn.conglang.core.StaffId;

/**
 * The plan changed. Told within the transaction of the act (4.2).
 *
 * @param verb {@code add}, {@code change}, {@code move}, {@code drop} or {@code begin}
 * @param owner who is to carry it out
 */
public record PlanChanged(
        String verb,
        PlanLineId line,
        String title,
        StaffId owner,
        Map<String, String> details,
        Actor actor)
        implements Auditable {

    public PlanChanged {
        details = Map.copyOf(details);
    }

    @Override
    public String action() {
        return "newsroom.plan-" + verb;
    }

    @Override
    public Subject subject() {
        return new Subject("plan-line", line.toString(), title);
    }
}
