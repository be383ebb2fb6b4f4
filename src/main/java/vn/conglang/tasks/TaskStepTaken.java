package vn.conglang.tasks;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.conglang.audit.Actor;
import vn.conglang.audit.Auditable;
import vn.conglang.audit.Subject;

/**
 * A task was assigned, begun, carried out, accepted, reopened or cancelled.
 *
 * @param task as it stands after the step
 * @param from null where the step begins it
 * @param step the number of the step
 */
record TaskStepTaken(
        Task task, TaskAction step, @Nullable TaskState from, String note, long number, Actor actor)
        implements Auditable {

    @Override
    public String action() {
        return step.event();
    }

    @Override
    public Subject subject() {
        return new Subject("task", task.id().toString(), task.title());
    }

    @Override
    public Map<String, String> details() {
        var details = new HashMap<String, String>();
        details.put("to", task.state().name());
        details.put("due", task.due().toString());
        details.put("assignee", task.assigneeName());
        if (from != null) {
            details.put("from", from.name());
        }
        if (!note.isEmpty()) {
            details.put("reason", note);
        }
        return Map.copyOf(details);
    }
}
