package vn.conglang.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.Clause;
import vn.conglang.core.IdempotencyKey;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.core.StaffId;
import vn.conglang.desk.Permission;
import vn.conglang.people.Member;
import vn.conglang.people.Members;

/** The head gives somebody a task (4.4). */
@Component
public class AssignTask {

    private static final int TITLE = 200;
    private static final int TEXT = 4_000;
    private static final Clause ASSIGN = Clause.of("4.4");

    private final Tasks tasks;
    private final Members members;
    private final OfficeClock clock;
    private final ApplicationEventPublisher events;

    AssignTask(Tasks tasks, Members members, OfficeClock clock, ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.members = members;
        this.clock = clock;
        this.events = events;
    }

    public List<Refusal> refusals(Member who) {
        return TaskRules.mayAssign(who);
    }

    /**
     * @param key of the form that was sent: sent twice, it assigns one task
     */
    @Transactional
    public TaskId assign(TaskFields fields, IdempotencyKey key, Member who) {
        Refused.unlessEmpty(refusals(who));
        Refused.unlessEmpty(wrong(fields));
        var assignee = Objects.requireNonNull(worker(fields.assignee()));
        var added = tasks.add(fields, assignee.name(), key, who);
        added.ifPresent(id -> tell(id, who));
        return added.orElseGet(() -> tasks.addedBefore(key, who));
    }

    private void tell(TaskId id, Member who) {
        var actor = who.as(Permission.ASSIGN);
        var number = tasks.record(id, TaskAction.ASSIGN, TaskState.OPEN, "", actor);
        var task = tasks.find(id).orElseThrow(NoSuchTask::new);
        events.publishEvent(new TaskStepTaken(task, TaskAction.ASSIGN, null, "", number, actor));
    }

    private List<Refusal> wrong(TaskFields fields) {
        var found = new ArrayList<Refusal>();
        if (fields.title().isEmpty() || fields.title().length() > TITLE) {
            found.add(refusal("TitleWrong", TITLE).at("title"));
        }
        if (fields.text().length() > TEXT || fields.aboutTitle().length() > TITLE) {
            found.add(refusal("TextTooLong", TEXT).at("text"));
        }
        if (worker(fields.assignee()) == null) {
            found.add(refusal("AssigneeWrong").at("assignee"));
        }
        if (fields.due() == null || fields.due().isBefore(clock.today())) {
            found.add(refusal("DayWrong").at("due"));
        }
        return found;
    }

    private @Nullable Member worker(@Nullable StaffId id) {
        return id == null
                ? null
                : members.of(id).filter(member -> member.may(Permission.WRITE)).orElse(null);
    }

    private static Refusal refusal(String name, Object... arguments) {
        return Refusal.of("tasks.refusal." + name, ASSIGN, arguments);
    }
}
