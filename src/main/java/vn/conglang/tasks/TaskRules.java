package vn.conglang.tasks;

import java.util.List;
import vn.conglang.core.Clause;
import vn.conglang.core.Refusal;
import vn.conglang.desk.Permission;
import vn.conglang.people.Member;
import vn.conglang.tasks.TaskTransitions.Side;

/** Who assigns, who sees, and who takes which step. */
final class TaskRules {

    private TaskRules() {}

    static List<Refusal> mayAssign(Member who) {
        return who.may(Permission.ASSIGN)
                ? List.of()
                : List.of(Refusal.of("tasks.refusal.NotTheHead", Clause.of("4.4")));
    }

    /**
     * Its assignee; the head, who sees what is done and late; the deputies, who follow it (5.a).
     */
    static boolean maySee(Task task, Member who) {
        return task.assignee().equals(who.id()) || seesAll(who);
    }

    static boolean seesAll(Member who) {
        return who.mayOneOf(Permission.ASSIGN, Permission.PLAN);
    }

    /** Why this person may not take the step now; nothing where they may. */
    static List<Refusal> refusals(Task task, TaskAction action, Member who) {
        var row = TaskTransitions.of(task.state(), action);
        var side = row.orElseGet(() -> TaskTransitions.any(action)).side();
        var clause = row.orElseGet(() -> TaskTransitions.any(action)).clause();
        if (!isOn(side, task, who)) {
            var name = side == Side.HEAD ? "NotTheHead" : "NotYourTask";
            return List.of(Refusal.of("tasks.refusal." + name, clause));
        }
        return row.isPresent()
                ? List.of()
                : List.of(Refusal.of("tasks.refusal.NotThisState", clause));
    }

    private static boolean isOn(Side side, Task task, Member who) {
        return switch (side) {
            case ASSIGNEE -> task.assignee().equals(who.id());
            case HEAD -> who.may(Permission.ASSIGN);
        };
    }
}
