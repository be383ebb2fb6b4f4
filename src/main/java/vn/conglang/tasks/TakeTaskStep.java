package vn.conglang.tasks;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.audit.Actor;
import vn.conglang.core.Clause;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.core.Text;
import vn.conglang.desk.Permission;
import vn.conglang.people.Member;
import vn.conglang.tasks.TaskTransitions.Side;
import vn.conglang.tasks.TaskTransitions.Transition;

/** The only way of a task from one state to the next: as its table says (4.4, 5.f, 6.4). */
@Component
public class TakeTaskStep {

    private static final int NOTE = 2_000;

    private final Tasks tasks;
    private final ApplicationEventPublisher events;

    TakeTaskStep(Tasks tasks, ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.events = events;
    }

    public List<Refusal> refusals(Task task, TaskAction action, Member who) {
        return TaskRules.refusals(task, action, who);
    }

    /**
     * @param version the task's version that this person had before them
     * @param note what was done, or why; asked for by some steps
     */
    @Transactional
    public void take(TaskId id, TaskAction action, long version, String note, Member who) {
        var task = tasks.lock(id);
        if (!TaskRules.maySee(task, who)) {
            throw new NoSuchTask();
        }
        Refused.unlessEmpty(refusals(task, action, who));
        var row = TaskTransitions.of(task.state(), action).orElseThrow();
        Refused.unlessEmpty(asShown(task, version, row.clause()));
        var words = Text.clean(note);
        Refused.unlessEmpty(isGiven(words, row));
        tasks.move(id, row.to());
        var actor = actor(row, who);
        var number = tasks.record(id, action, row.to(), words, actor);
        var now = tasks.find(id).orElseThrow(NoSuchTask::new);
        events.publishEvent(new TaskStepTaken(now, action, task.state(), words, number, actor));
    }

    private static Actor actor(Transition row, Member who) {
        return who.as(row.side() == Side.HEAD ? Permission.ASSIGN : Permission.WRITE);
    }

    private static List<Refusal> asShown(Task task, long version, Clause clause) {
        return task.version() == version
                ? List.of()
                : List.of(Refusal.of("tasks.refusal.ChangedMeanwhile", clause));
    }

    private static List<Refusal> isGiven(String words, Transition row) {
        if (row.note() && words.isEmpty()) {
            return List.of(Refusal.of("tasks.refusal.NoteMissing", row.clause()).at("note"));
        }
        return words.length() > NOTE
                ? List.of(Refusal.of("tasks.refusal.NoteTooLong", row.clause(), NOTE).at("note"))
                : List.of();
    }
}
