package vn.conglang.tasks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.conglang.core.OfficeClock;
import vn.conglang.desk.PendingWork;
import vn.conglang.desk.Permission;
import vn.conglang.desk.Viewer;

/** Tasks that wait for somebody: to be carried out, or for the head to be accepted (4.4, 6.4). */
@Component
class TaskWork implements PendingWork {

    private final Tasks tasks;
    private final OfficeClock clock;

    TaskWork(Tasks tasks, OfficeClock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    @Override
    public List<Item> waitingFor(Viewer viewer, int limit) {
        var items = new ArrayList<Item>();
        if (viewer.may(Permission.WRITE)) {
            tasks.waitingFor(viewer.id(), limit).forEach(task -> items.add(toDo(task)));
        }
        if (viewer.may(Permission.ASSIGN)) {
            tasks.toAccept(limit).forEach(task -> items.add(item("tasks.work.accept", task)));
        }
        items.sort(Comparator.comparing(Item::since));
        return items.stream().limit(limit).toList();
    }

    private Item toDo(Task task) {
        return item(task.isLate(clock.today()) ? "tasks.work.late" : "tasks.work.do", task);
    }

    private static Item item(String kind, Task task) {
        return new Item(
                kind,
                task.title(),
                task.state() == TaskState.DONE ? task.assigneeName() : task.assignerName(),
                "/toa-soan/nhiem-vu/" + task.id(),
                task.entered());
    }
}
