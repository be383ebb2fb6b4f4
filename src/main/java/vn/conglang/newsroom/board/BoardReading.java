package vn.conglang.newsroom.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.core.EditionId;
import vn.conglang.core.UnitId;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.Language;
import vn.conglang.regulation.Approval;

/** The items under way, as counts and as the few that wait longest: two statements, no bodies. */
@Repository
class BoardReading {

    private static final String COLUMNS =
            """
            select e.id, e.number, e.state, e.unit_id, e.submitter_name, e.approval_asked,
                   e.recommended_by, e.entered_at, r.title, a.language,
                   case when r.saved_by <> e.submitter_id then r.saved_by_name end as saved_by_other,
                   (select s.who_name
                    from step s
                    where s.edition_id = e.id
                      and s.to_state = e.state
                    order by s.id desc
                    limit 1) as brought
            from edition e
                join revision r on r.id = e.revision_id
                join article a on a.id = e.article_id
            """;

    private final JdbcClient jdbc;

    BoardReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<EditionState, Long> counts(List<EditionState> states) {
        var counts = new EnumMap<EditionState, Long>(EditionState.class);
        jdbc.sql(
                        """
                        select state, count(*)
                        from edition
                        where state = any(:states)
                        group by state
                        """)
                .param("states", names(states))
                .query(row -> {
                    counts.put(EditionState.valueOf(row.getString(1)), row.getLong(2));
                });
        return counts;
    }

    /** Of each state those that wait longest, oldest first. */
    List<BoardLine> oldest(List<EditionState> states, int ofEach) {
        return jdbc.sql(
                        "select o.* from unnest(cast(:states as text[])) wanted(state)\n"
                                + "cross join lateral (\n"
                                + COLUMNS
                                + """
                                where e.state = wanted.state
                                order by e.entered_at, e.id
                                limit :limit) o
                                order by o.entered_at, o.id
                                """)
                .param("states", names(states))
                .param("limit", ofEach)
                .query(BoardReading::line)
                .list();
    }

    Optional<BoardLine> find(EditionId id) {
        return jdbc.sql(COLUMNS + "where e.id = :id")
                .param("id", id.value())
                .query(BoardReading::line)
                .optional();
    }

    private static String[] names(List<EditionState> states) {
        return states.stream().map(EditionState::name).toArray(String[]::new);
    }

    private static BoardLine line(ResultSet row, int number) throws SQLException {
        return new BoardLine(
                new EditionId(row.getLong("id")),
                row.getString("title"),
                Language.valueOf(row.getString("language")),
                row.getInt("number"),
                EditionState.valueOf(row.getString("state")),
                unit(row),
                row.getString("submitter_name"),
                row.getString("saved_by_other"),
                row.getString("brought"),
                asked(row),
                row.getObject("recommended_by") != null,
                row.getTimestamp("entered_at").toInstant());
    }

    private static @Nullable UnitId unit(ResultSet row) throws SQLException {
        var unit = row.getObject("unit_id", Long.class);
        return unit == null ? null : new UnitId(unit);
    }

    private static @Nullable Approval asked(ResultSet row) throws SQLException {
        var asked = row.getString("approval_asked");
        return asked == null ? null : Approval.valueOf(asked);
    }
}
