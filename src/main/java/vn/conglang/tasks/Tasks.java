package vn.conglang.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.audit.Actor;
import vn.conglang.core.IdempotencyKey;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.StaffId;
import vn.conglang.people.Member;
import vn.conglang.tasks.TaskList.After;

/** Keeps tasks and their steps. Its row is the lock for everything done to a task. */
@Repository
public class Tasks {

    static final String SELECT =
            """
            select id, title, assignee_id, assignee_name, assigner_id, assigner_name, due_on,
                   state, version, about_title, about_href, created_at, entered_at
            from task
            """;

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    Tasks(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Empty if this person assigned one with this key before. */
    Optional<TaskId> add(TaskFields fields, String assignee, IdempotencyKey key, Member who) {
        return jdbc.sql(
                        """
                        insert into task (title, text, assignee_id, assignee_name, assigner_id,
                            assigner_name, due_on, state, version, about_title, about_href,
                            created_at, entered_at, begun_by, begun_with)
                        values (:title, :text, :assignee, :assigneeName, :who,
                            :whoName, :due, 'OPEN', 1, :aboutTitle, :aboutHref,
                            :now, :now, :who, :key)
                        on conflict on constraint task_begun_once do nothing
                        returning id
                        """)
                .param("title", fields.title())
                .param("text", fields.text())
                .param("assignee", Objects.requireNonNull(fields.assignee()).value())
                .param("assigneeName", assignee)
                .param("who", who.id().value())
                .param("whoName", who.name())
                .param("due", fields.due())
                .param("aboutTitle", fields.aboutTitle())
                .param("aboutHref", fields.aboutHref())
                .param("now", Timestamp.from(clock.instant()))
                .param("key", key.value())
                .query(Long.class)
                .optional()
                .map(TaskId::new);
    }

    TaskId addedBefore(IdempotencyKey key, Member who) {
        return new TaskId(
                jdbc.sql("select id from task where begun_by = :who and begun_with = :key")
                        .param("who", who.id().value())
                        .param("key", key.value())
                        .query((row, number) -> row.getLong(1))
                        .single());
    }

    Optional<Task> find(TaskId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(Tasks::task)
                .optional();
    }

    /** What exactly is asked; it may be empty. */
    String text(TaskId id) {
        return jdbc.sql("select text from task where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    /** Nobody else does anything to the task until this transaction ends. */
    Task lock(TaskId id) {
        return jdbc.sql(SELECT + "where id = :id for update")
                .param("id", id.value())
                .query(Tasks::task)
                .optional()
                .orElseThrow(NoSuchTask::new);
    }

    void move(TaskId id, TaskState to) {
        jdbc.sql(
                        """
                        update task
                        set state = :state,
                            version = version + 1,
                            entered_at = :now
                        where id = :id
                        """)
                .param("id", id.value())
                .param("state", to.name())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** Writes a step down and gives its number. */
    long record(TaskId id, TaskAction action, TaskState to, String note, Actor actor) {
        return jdbc.sql(
                        """
                        insert into task_step (task_id, at, action, to_state, who_id, who_name,
                            acting_for, note)
                        values (:task, :now, :action, :to, :who, :name,
                            :actingFor, :note)
                        returning id
                        """)
                .param("task", id.value())
                .param("now", Timestamp.from(clock.instant()))
                .param("action", action.name())
                .param("to", to.name())
                .param("who", Objects.requireNonNull(actor.id()).value())
                .param("name", actor.name())
                .param("actingFor", actor.actingFor())
                .param("note", note)
                .query((row, number) -> row.getLong(1))
                .single();
    }

    /**
     * A step of a task, as its history shows it.
     *
     * @param actingFor on whose behalf, by delegation
     */
    public record Step(
            Instant at, TaskAction action, String who, @Nullable String actingFor, String note) {}

    List<Step> steps(TaskId id) {
        return jdbc.sql(
                        """
                        select at, action, who_name, acting_for, note
                        from task_step
                        where task_id = :task
                        order by id desc
                        """)
                .param("task", id.value())
                .query((row, number) ->
                        new Step(
                                row.getTimestamp("at").toInstant(),
                                TaskAction.valueOf(row.getString("action")),
                                row.getString("who_name"),
                                row.getString("acting_for"),
                                row.getString("note")))
                .list();
    }

    /** What somebody has to carry out, by day. */
    List<Task> waitingFor(StaffId assignee, int limit) {
        return jdbc.sql(
                        SELECT
                                + """
                                where assignee_id = :who
                                  and state in ('OPEN', 'IN_PROGRESS')
                                order by due_on, id
                                limit :limit
                                """)
                .param("who", assignee.value())
                .param("limit", limit)
                .query(Tasks::task)
                .list();
    }

    /** What is carried out and not accepted yet, oldest first. */
    List<Task> toAccept(int limit) {
        return jdbc.sql(SELECT + "where state = 'DONE' order by entered_at, id limit :limit")
                .param("limit", limit)
                .query(Tasks::task)
                .list();
    }

    /** So much of what is still to be carried out by a day, of everybody. */
    List<Task> dueBy(LocalDate day, After after, int limit) {
        return jdbc.sql(
                        SELECT
                                + """
                                where state in ('OPEN', 'IN_PROGRESS')
                                  and due_on <= :day
                                  and (due_on, id) > (:afterDay, :afterId)
                                order by due_on, id
                                limit :limit
                                """)
                .param("day", day)
                .param("afterDay", after.due())
                .param("afterId", after.id())
                .param("limit", limit)
                .query(Tasks::task)
                .list();
    }

    static Task task(ResultSet row, int number) throws SQLException {
        return new Task(
                new TaskId(row.getLong("id")),
                row.getString("title"),
                new StaffId(row.getLong("assignee_id")),
                row.getString("assignee_name"),
                new StaffId(row.getLong("assigner_id")),
                row.getString("assigner_name"),
                row.getObject("due_on", LocalDate.class),
                TaskState.valueOf(row.getString("state")),
                row.getLong("version"),
                row.getString("about_title"),
                row.getString("about_href"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("entered_at").toInstant());
    }
}
