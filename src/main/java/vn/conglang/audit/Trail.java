package vn.conglang.audit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.core.OfficeClock;

/**
 * The trail for reading. It is written by telling an {@link Auditable} event and in no other way.
 */
@Repository
public class Trail {

    private final JdbcClient jdbc;

    Trail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody who appears in the trail: what to filter by, and their name when last seen. */
    public record KnownActor(String key, String name) {}

    /**
     * The newest entries that the filter lets through, newest first.
     *
     * @param before only entries with a smaller number: the last one of the page before
     */
    public List<TrailEntry> search(TrailFilter filter, @Nullable Long before, int limit) {
        var wanted =
                new Conditions()
                        .and("action = :action", "action", filter.action())
                        .and("actor_key = :actor", "actor", filter.actor())
                        .and("subject_kind = :kind", "kind", filter.subjectKind())
                        .and("subject_id = :id", "id", filter.subjectId())
                        .and("at >= :from", "from", beginning(filter.from()))
                        .and("at < :to", "to", end(filter.to()))
                        .and("seq < :before", "before", before);
        return jdbc.sql(TrailRow.SELECT + wanted.where() + " order by seq desc limit :limit")
                .params(wanted.values())
                .param("limit", limit)
                .query(TrailRow::read)
                .list();
    }

    /** All actions that occur. Steps from one to the next in the index; never reads all rows. */
    public List<String> actions() {
        return jdbc.sql(
                        """
                        with recursive known as (
                            (select action from trail order by action limit 1)
                            union all
                            select (select t.action from trail t
                                    where t.action > known.action
                                    order by t.action
                                    limit 1)
                            from known
                            where known.action is not null
                        )
                        select action from known where action is not null order by action
                        """)
                .query((row, n) -> row.getString("action"))
                .list();
    }

    /** All who occur, by name. Steps through the index like {@link #actions()}. */
    public List<KnownActor> actors() {
        return jdbc.sql(
                        """
                        with recursive known as (
                            (select actor_key from trail order by actor_key limit 1)
                            union all
                            select (select t.actor_key from trail t
                                    where t.actor_key > known.actor_key
                                    order by t.actor_key
                                    limit 1)
                            from known
                            where known.actor_key is not null
                        )
                        select known.actor_key as key, latest.actor_name as name
                        from known
                        cross join lateral (
                            select t.actor_name from trail t
                            where t.actor_key = known.actor_key
                            order by t.seq desc
                            limit 1
                        ) latest
                        order by latest.actor_name, known.actor_key
                        """)
                .query((row, n) -> new KnownActor(row.getString("key"), row.getString("name")))
                .list();
    }

    private static @Nullable OffsetDateTime beginning(@Nullable LocalDate day) {
        return day == null
                ? null
                : day.atStartOfDay(OfficeClock.ZONE)
                        .toOffsetDateTime()
                        .withOffsetSameInstant(ZoneOffset.UTC);
    }

    private static @Nullable OffsetDateTime end(@Nullable LocalDate day) {
        return day == null ? null : beginning(day.plusDays(1));
    }
}
