package vn.conglang.tasks;

/** Where a task stands. What may follow is told by {@link TaskTransitions} alone. */
public enum TaskState {
    OPEN,
    IN_PROGRESS,
    /** Carried out, as its assignee says; the head has not accepted it yet. */
    DONE,
    ACCEPTED,
    CANCELLED;

    /** Whether its assignee still has to do something. */
    public boolean isOpen() {
        return this == OPEN || this == IN_PROGRESS;
    }

    public String key() {
        return "tasks.state." + name();
    }
}
