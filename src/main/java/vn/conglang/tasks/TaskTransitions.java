package vn.conglang.tasks;

import static vn.conglang.tasks.TaskAction.*;
import static vn.conglang.tasks.TaskState.*;
import static vn.conglang.tasks.TaskTransitions.Side.*;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.Clause;

/**
 * The one table of the life of a task: from where, which action, to where, whose, with a word or
 * without, by which clause.
 */
public final class TaskTransitions {

    /** Whose an action is. */
    public enum Side {
        /** Who carries the task out (5.f, 6.4). */
        ASSIGNEE,
        /** The head, or who acts for the head (4.4). */
        HEAD
    }

    /**
     * @param from null where the action begins a task
     * @param note whether it asks for a word: what was done, or why
     */
    public record Transition(
            @Nullable TaskState from,
            TaskAction action,
            TaskState to,
            Side side,
            boolean note,
            Clause clause) {}

    private static final List<Transition> TABLE =
            List.of(
                    row(null, ASSIGN, OPEN, HEAD, false, "4.4"),
                    row(OPEN, BEGIN, IN_PROGRESS, ASSIGNEE, false, "6.4"),
                    row(OPEN, FINISH, DONE, ASSIGNEE, true, "6.4"),
                    row(IN_PROGRESS, FINISH, DONE, ASSIGNEE, true, "6.4"),
                    row(DONE, ACCEPT, ACCEPTED, HEAD, false, "4.4"),
                    row(DONE, REOPEN, IN_PROGRESS, HEAD, true, "4.4"),
                    row(OPEN, CANCEL, CANCELLED, HEAD, true, "4.4"),
                    row(IN_PROGRESS, CANCEL, CANCELLED, HEAD, true, "4.4"));

    private TaskTransitions() {}

    public static List<Transition> all() {
        return TABLE;
    }

    static Optional<Transition> of(TaskState from, TaskAction action) {
        return TABLE.stream().filter(t -> t.from() == from && t.action() == action).findFirst();
    }

    static Transition any(TaskAction action) {
        return TABLE.stream().filter(t -> t.action() == action).findFirst().orElseThrow();
    }

    private static Transition row(
            @Nullable TaskState from,
            TaskAction action,
            TaskState to,
            Side side,
            boolean note,
            String clause) {
        return new Transition(from, action, to, side, note, Clause.of(clause));
    }
}
