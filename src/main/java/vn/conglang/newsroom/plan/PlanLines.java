package vn.conglang.newsroom.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.core.EditionId;
import vn.conglang.core.Id;
import vn.conglang.core.IdempotencyKey;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.SectionId;
import vn.conglang.core.StaffId;
import vn.conglang.core.UnitId;
import vn.conglang.newsroom.EditionState;
import vn.conglang.people.Member;

/** Keeps the lines of the plan. Its row is the lock for everything done to a line. */
@Repository
class PlanLines {

    /** A line with the present edition of its article; no words of that article. */
    static final String SELECT =
            """
            select p.id, p.uid, p.title, p.note, p.owner_id, p.owner_name, p.unit_id, p.section_id,
                   p.due_on, p.version, p.published_at, p.dropped_because, p.created_at,
                   p.changed_at, p.changed_by_name,
                   e.id as edition_id, e.state as edition_state, e.submitter_id
            from plan_line p
                left join lateral (
                    select id, state, submitter_id
                    from edition
                    where article_id = p.article_id
                    order by number desc
                    limit 1) e on true
            """;

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    PlanLines(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<PlanLine> find(PlanLineId id) {
        return jdbc.sql(SELECT + "where p.id = :id")
                .param("id", id.value())
                .query(PlanLines::line)
                .optional();
    }

    /**
     * Nobody else does anything to the line until this transaction ends. It is read only once the
     * lock is held: what the one before us began would not be seen otherwise.
     */
    PlanLine lock(PlanLineId id) {
        return jdbc.sql("select id from plan_line where id = :id for update")
                .param("id", id.value())
                .query((row, number) -> id)
                .optional()
                .flatMap(this::find)
                .orElseThrow(NoSuchPlanLine::new);
    }

    /** Empty if this person added one with this key before: whoever comes second waits to know. */
    Optional<PlanLineId> add(PlanFields fields, String owner, IdempotencyKey key, Member who) {
        return jdbc.sql(
                        """
                        insert into plan_line (uid, title, note, owner_id, owner_name, unit_id,
                            section_id, due_on, version, dropped_because, created_at, changed_at,
                            changed_by_name, begun_by, begun_with)
                        values (:uid, :title, :note, :owner, :ownerName, :unit,
                            :section, :due, 1, '', :now, :now,
                            :whoName, :who, :key)
                        on conflict on constraint plan_line_begun_once do nothing
                        returning id
                        """)
                .param("uid", UUID.randomUUID())
                .param("title", fields.title())
                .param("note", fields.note())
                .param("owner", Objects.requireNonNull(fields.owner()).value())
                .param("ownerName", owner)
                .param("unit", value(fields.unit()))
                .param("section", value(fields.section()))
                .param("due", fields.due())
                .param("now", Timestamp.from(clock.instant()))
                .param("who", who.id().value())
                .param("whoName", who.name())
                .param("key", key.value())
                .query(Long.class)
                .optional()
                .map(PlanLineId::new);
    }

    PlanLineId addedBefore(IdempotencyKey key, Member who) {
        return new PlanLineId(
                jdbc.sql("select id from plan_line where begun_by = :who and begun_with = :key")
                        .param("who", who.id().value())
                        .param("key", key.value())
                        .query((row, number) -> row.getLong(1))
                        .single());
    }

    void change(PlanLineId id, PlanFields fields, String owner, Member who) {
        jdbc.sql(
                        """
                        update plan_line
                        set title = :title,
                            note = :note,
                            owner_id = :owner,
                            owner_name = :ownerName,
                            unit_id = :unit,
                            section_id = :section,
                            due_on = :due,
                            version = version + 1,
                            changed_at = :now,
                            changed_by_name = :whoName
                        where id = :id
                        """)
                .param("id", id.value())
                .param("title", fields.title())
                .param("note", fields.note())
                .param("owner", Objects.requireNonNull(fields.owner()).value())
                .param("ownerName", owner)
                .param("unit", value(fields.unit()))
                .param("section", value(fields.section()))
                .param("due", fields.due())
                .param("now", Timestamp.from(clock.instant()))
                .param("whoName", who.name())
                .update();
    }

    void move(PlanLineId id, LocalDate due, Member who) {
        jdbc.sql(
                        """
                        update plan_line
                        set due_on = :due,
                            version = version + 1,
                            changed_at = :now,
                            changed_by_name = :whoName
                        where id = :id
                        """)
                .param("id", id.value())
                .param("due", due)
                .param("now", Timestamp.from(clock.instant()))
                .param("whoName", who.name())
                .update();
    }

    void drop(PlanLineId id, String reason, Member who) {
        jdbc.sql(
                        """
                        update plan_line
                        set dropped_because = :reason,
                            version = version + 1,
                            changed_at = :now,
                            changed_by_name = :whoName
                        where id = :id
                        """)
                .param("id", id.value())
                .param("reason", reason)
                .param("now", Timestamp.from(clock.instant()))
                .param("whoName", who.name())
                .update();
    }

    void begun(PlanLineId id, EditionId edition, Member who) {
        jdbc.sql(
                        """
                        update plan_line
                        set article_id = (select article_id from edition where id = :edition),
                            version = version + 1,
                            changed_at = :now,
                            changed_by_name = :whoName
                        where id = :id
                        """)
                .param("id", id.value())
                .param("edition", edition.value())
                .param("now", Timestamp.from(clock.instant()))
                .param("whoName", who.name())
                .update();
    }

    private static @Nullable Long value(@Nullable Id id) {
        return id == null ? null : id.value();
    }

    static PlanLine line(ResultSet row, int number) throws SQLException {
        var unit = row.getObject("unit_id", Long.class);
        var edition = row.getObject("edition_id", Long.class);
        var state = row.getString("edition_state");
        var stage = state == null ? null : EditionState.valueOf(state);
        var submitter = row.getObject("submitter_id", Long.class);
        var dropped = row.getString("dropped_because");
        return new PlanLine(
                new PlanLineId(row.getLong("id")),
                row.getObject("uid", UUID.class),
                row.getString("title"),
                row.getString("note"),
                new StaffId(row.getLong("owner_id")),
                row.getString("owner_name"),
                unit == null ? null : new UnitId(unit),
                new SectionId(row.getLong("section_id")),
                row.getObject("due_on", LocalDate.class),
                row.getLong("version"),
                PlanState.of(!dropped.isEmpty(), row.getTimestamp("published_at") != null, stage),
                edition == null ? null : new EditionId(edition),
                stage,
                submitter == null ? null : new StaffId(submitter),
                dropped,
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                row.getString("changed_by_name"));
    }
}
