package vn.conglang.questions;

import java.util.HashMap;
import java.util.Map;
import vn.conglang.audit.Actor;
import vn.conglang.audit.Auditable;
import vn.conglang.audit.Subject;

/**
 * Something was done with a question. The trail names it by its code: a title may say who asked.
 *
 * @param question as it stands afterwards
 * @param step the number of the step
 */
public record QuestionMoved(Question question, QuestionAction step, long number, Actor actor)
        implements Auditable {

    @Override
    public String action() {
        return step.event();
    }

    @Override
    public Subject subject() {
        return new Subject("question", question.id().toString(), question.code());
    }

    @Override
    public Map<String, String> details() {
        var details = new HashMap<String, String>();
        details.put("to", question.state().name());
        details.put("due", question.due().toString());
        var unit = question.unit();
        if (unit != null) {
            details.put("unit", unit.toString());
        }
        return Map.copyOf(details);
    }
}
