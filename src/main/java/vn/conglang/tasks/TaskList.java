package vn.conglang.tasks;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.people.Member;

/** The lists of tasks: what is open by day, what is over the latest first. One statement each. */
@Repository
class TaskList {

    static final int SIZE = 30;

    private final JdbcClient jdbc;

    TaskList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose tasks. */
    enum Whose {
        MINE,
        ASSIGNED,
        ALL
    }

    /**
     * Where a list goes on.
     *
     * @param id of the last task shown
     */
    record After(LocalDate due, long id) {

        static final After NOTHING = new After(LocalDate.EPOCH, 0);

        static After of(Task task) {
            return new After(task.due(), task.id().value());
        }
    }

    /** One more than a page holds, where there is more. */
    List<Task> read(Whose whose, boolean over, @Nullable After after, Member who) {
        var parameters = new HashMap<String, Object>();
        var where = new StringBuilder("where ");
        where.append(
                over
                        ? "state in ('DONE', 'ACCEPTED', 'CANCELLED')"
                        : "state in ('OPEN', 'IN_PROGRESS')");
        where.append(condition(whose, parameters, who));
        if (after != null) {
            where.append(over ? "\n  and (due_on, id) < " : "\n  and (due_on, id) > ");
            where.append("(:afterDay, :afterId)");
            parameters.put("afterDay", after.due());
            parameters.put("afterId", after.id());
        }
        where.append(over ? "\norder by due_on desc, id desc" : "\norder by due_on, id");
        return jdbc.sql(Tasks.SELECT + where + "\nlimit :limit")
                .params(parameters)
                .param("limit", SIZE + 1)
                .query(Tasks::task)
                .list();
    }

    private static String condition(Whose whose, Map<String, Object> parameters, Member who) {
        return switch (whose) {
            case MINE -> {
                parameters.put("who", who.id().value());
                yield "\n  and assignee_id = :who";
            }
            case ASSIGNED -> {
                parameters.put("who", who.id().value());
                yield "\n  and assigner_id = :who";
            }
            case ALL -> "";
        };
    }
}
