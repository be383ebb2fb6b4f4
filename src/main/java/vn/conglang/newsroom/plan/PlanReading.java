package vn.conglang.newsroom.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.SectionId;
import vn.conglang.core.StaffId;
import vn.conglang.newsroom.Cursor;
import vn.conglang.newsroom.Page;
import vn.conglang.people.Member;

/** The plan as its screens show it: a stretch of days, a list, and the gaps. */
@Repository
public class PlanReading {

    public static final int SIZE = 30;

    /** Of a stretch of days nobody reads more at once. */
    static final int MOST = 1_000;

    private static final String OPEN = "p.published_at is null and p.dropped_because = ''";

    private final JdbcClient jdbc;
    private final PlanLines lines;
    private final OfficeClock clock;

    PlanReading(JdbcClient jdbc, PlanLines lines, OfficeClock clock) {
        this.jdbc = jdbc;
        this.lines = lines;
        this.clock = clock;
    }

    /** A line that this person may see. */
    public Optional<PlanLine> find(PlanLineId id, Member who) {
        return lines.find(id).filter(line -> PlanRules.maySee(line, who));
    }

    /** What is due from one day to another, both included, by day. */
    public List<PlanLine> between(LocalDate from, LocalDate to, PlanFilter filter) {
        var where = new Where(filter).and("p.due_on between :from and :to");
        return jdbc.sql(PlanLines.SELECT + where.sql() + "order by p.due_on, p.id limit :limit")
                .params(where.parameters)
                .param("from", from)
                .param("to", to)
                .param("limit", MOST)
                .query(PlanLines::line)
                .list();
    }

    /** One page of a part of the plan: what is open by day, what is done the latest first. */
    public Page<PlanLine> list(PlanPart part, PlanFilter filter, @Nullable Cursor after) {
        var where = new Where(filter).and(condition(part));
        var forward = part == PlanPart.OPEN || part == PlanPart.LATE;
        if (after != null) {
            where.and(
                    forward
                            ? "(p.due_on, p.id) > (:afterDay, :afterId)"
                            : "(p.due_on, p.id) < (:afterDay, :afterId)");
            where.parameters.put("afterDay", LocalDate.ofInstant(after.time(), OfficeClock.ZONE));
            where.parameters.put("afterId", after.id());
        }
        if (part == PlanPart.LATE) {
            where.parameters.put("today", clock.today());
        }
        var order = forward ? "order by p.due_on, p.id" : "order by p.due_on desc, p.id desc";
        var read =
                jdbc.sql(PlanLines.SELECT + where.sql() + order + "\nlimit :limit")
                        .params(where.parameters)
                        .param("limit", SIZE + 1)
                        .query(PlanLines::line)
                        .list();
        return Page.of(read, SIZE, PlanReading::cursor);
    }

    private static String condition(PlanPart part) {
        return switch (part) {
            case OPEN -> OPEN;
            case LATE -> OPEN + " and p.due_on < :today";
            case DONE -> "p.published_at is not null and p.dropped_because = ''";
            case DROPPED -> "p.dropped_because <> ''";
        };
    }

    private static Cursor cursor(PlanLine line) {
        return new Cursor(line.due().atStartOfDay(OfficeClock.ZONE).toInstant(), line.id().value());
    }

    /** What is open and should be public by now. */
    public long late(PlanFilter filter) {
        var where = new Where(filter).and(OPEN + " and p.due_on < :today");
        return jdbc.sql("select count(*) from plan_line p\n" + where.sql())
                .params(where.parameters)
                .param("today", clock.today())
                .query((row, number) -> row.getLong(1))
                .single();
    }

    /** What somebody still has to begin, due by a day, by day. */
    List<PlanLine> waitingFor(StaffId owner, LocalDate until, int limit) {
        return jdbc.sql(
                        PlanLines.SELECT
                                + "where p.owner_id = :owner and p.due_on <= :until and "
                                + OPEN
                                + """

                                  and (p.article_id is null or e.state in ('REJECTED', 'DISCARDED'))
                                order by p.due_on, p.id
                                limit :limit
                                """)
                .param("owner", owner.value())
                .param("until", until)
                .param("limit", limit)
                .query(PlanLines::line)
                .list();
    }

    /**
     * Every open section with what appeared there last and what comes, by section.
     *
     * @param days how far ahead to look, today included
     */
    public Map<SectionId, SectionGap> gaps(int days) {
        var gaps = new HashMap<SectionId, SectionGap>();
        jdbc.sql(
                        """
                        select s.id, a.first_published_at, p.next_due, p.planned
                        from section s
                            left join lateral (
                                select first_published_at
                                from article
                                where section_id = s.id
                                  and public_edition_id is not null
                                order by first_published_at desc
                                limit 1) a on true
                            left join lateral (
                                select min(due_on) as next_due,
                                       count(*) filter (where due_on < :until) as planned
                                from plan_line
                                where section_id = s.id
                                  and due_on >= :today
                                  and published_at is null
                                  and dropped_because = '') p on true
                        where s.active
                        """)
                .param("today", clock.today())
                .param("until", clock.today().plusDays(days))
                .query((row, number) -> gap(row))
                .list()
                .forEach(gap -> gaps.put(gap.section(), gap));
        return gaps;
    }

    private static SectionGap gap(ResultSet row) throws SQLException {
        Timestamp last = row.getTimestamp("first_published_at");
        return new SectionGap(
                new SectionId(row.getLong("id")),
                last == null ? null : last.toInstant(),
                row.getObject("next_due", LocalDate.class),
                row.getLong("planned"));
    }

    private static final class Where {

        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();

        Where(PlanFilter filter) {
            if (filter.section() != null) {
                and("p.section_id = :section");
                parameters.put("section", filter.section().value());
            }
            if (filter.unit() != null) {
                and("p.unit_id = :unit");
                parameters.put("unit", filter.unit().value());
            }
            if (filter.owner() != null) {
                and("p.owner_id = :owner");
                parameters.put("owner", filter.owner().value());
            }
        }

        @SuppressWarnings("CanIgnoreReturnValueSuggester")
        Where and(String condition) {
            conditions.add(condition);
            return this;
        }

        String sql() {
            return "where " + String.join("\n  and ", conditions) + "\n";
        }
    }
}
