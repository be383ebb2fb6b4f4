package vn.conglang.tasks;

import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.conglang.core.StaffId;
import vn.conglang.notices.Notices;
import vn.conglang.notices.Tidings;

/** Tells the other side of each step, in the transaction of the step (4.4, 5.f, 6.4). */
@Component
class TellOfTasks {

    private final Notices notices;

    TellOfTasks(Notices notices) {
        this.notices = notices;
    }

    @EventListener
    void taken(TaskStepTaken taken) {
        of(taken.step())
                .ifPresent(told ->
                        notices.tell(
                                new Tidings(
                                        told.kind(),
                                        "task-step-" + taken.number(),
                                        taken.actor().id(),
                                        taken.actor().name(),
                                        taken.task().title(),
                                        taken.note(),
                                        "/toa-soan/nhiem-vu/" + taken.task().id()),
                                List.of(recipient(told, taken.task()))));
    }

    private static Optional<Told> of(TaskAction step) {
        return switch (step) {
            case ASSIGN -> Optional.of(Told.ASSIGNED);
            case BEGIN -> Optional.empty();
            case FINISH -> Optional.of(Told.FINISHED);
            case ACCEPT -> Optional.of(Told.ACCEPTED);
            case REOPEN -> Optional.of(Told.REOPENED);
            case CANCEL -> Optional.of(Told.CANCELLED);
        };
    }

    private static StaffId recipient(Told told, Task task) {
        return told == Told.FINISHED ? task.assigner() : task.assignee();
    }
}
