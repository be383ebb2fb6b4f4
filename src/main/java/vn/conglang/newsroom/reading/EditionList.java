package vn.conglang.newsroom.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.core.ArticleId;
import vn.conglang.core.EditionId;
import vn.conglang.core.FileId;
import vn.conglang.core.UnitId;
import vn.conglang.newsroom.Cursor;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.ItemKind;
import vn.conglang.newsroom.Language;
import vn.conglang.newsroom.Page;
import vn.conglang.people.Member;
import vn.conglang.people.Unit;
import vn.conglang.people.Units;

/** The list of editions, latest change first, as far as somebody may see them. */
@Repository
public class EditionList {

    public static final int SIZE = 30;

    private static final String LINES =
            """
            select e.id, e.version, e.article_id, e.number, e.state, e.unit_id, e.submitter_name,
                   e.entered_at, e.updated_at, r.title, r.kind, r.lead_file_id, a.language,
                   s.name_vi as section_name
            from edition e
                join revision r on r.id = e.revision_id
                join article a on a.id = e.article_id
                left join section s on s.id = r.section_id
            """;

    private final JdbcClient jdbc;
    private final Units units;

    EditionList(JdbcClient jdbc, Units units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    /** One page of what fits the filter, latest change first. Two statements, no bodies. */
    public Page<EditionLine> search(EditionFilter filter, @Nullable Cursor after, Member who) {
        var where = Where.seenBy(who).and(filter, who).after(after);
        var names = unitNames();
        var read =
                jdbc.sql(LINES + where.sql() + "order by e.updated_at desc, e.id desc limit :limit")
                        .params(where.parameters())
                        .param("limit", SIZE + 1)
                        .query((row, number) -> line(row, names))
                        .list();
        return Page.of(read, SIZE, line -> new Cursor(line.updated(), line.id().value()));
    }

    /** What waits longest in one of these states, for lists of work. */
    List<EditionLine> oldest(Where where, int limit, Map<UnitId, String> names) {
        return jdbc.sql(LINES + where.sql() + "order by e.entered_at, e.id limit :limit")
                .params(where.parameters())
                .param("limit", limit)
                .query((row, number) -> line(row, names))
                .list();
    }

    /** How many editions stand in each state, of those that this person may see. */
    public Map<EditionState, Long> countsByState(Member who) {
        return countsByState(EditionFilter.NONE, who);
    }

    /** How many editions that fit the filter stand in each state. */
    public Map<EditionState, Long> countsByState(EditionFilter filter, Member who) {
        var where = Where.seenBy(who).and(filter, who);
        var counts = new EnumMap<EditionState, Long>(EditionState.class);
        jdbc.sql(
                        """
                        select e.state, count(*)
                        from edition e
                            join revision r on r.id = e.revision_id
                        """
                                + where.sql()
                                + "group by e.state")
                .params(where.parameters())
                .query(row -> {
                    counts.put(EditionState.valueOf(row.getString(1)), row.getLong(2));
                });
        return counts;
    }

    /** The units by their short names: asked once for however many lists. */
    Map<UnitId, String> unitNames() {
        var names = new HashMap<UnitId, String>();
        for (Unit unit : units.all()) {
            names.put(unit.id(), unit.shortName());
        }
        return names;
    }

    private static EditionLine line(ResultSet row, Map<UnitId, String> units) throws SQLException {
        var unit = row.getObject("unit_id", Long.class);
        var lead = row.getObject("lead_file_id", Long.class);
        return new EditionLine(
                new EditionId(row.getLong("id")),
                row.getLong("version"),
                new ArticleId(row.getLong("article_id")),
                row.getInt("number"),
                row.getString("title"),
                Language.valueOf(row.getString("language")),
                ItemKind.valueOf(row.getString("kind")),
                EditionState.valueOf(row.getString("state")),
                row.getString("section_name"),
                unit == null ? null : units.get(new UnitId(unit)),
                row.getString("submitter_name"),
                instant(row, "entered_at"),
                instant(row, "updated_at"),
                lead == null ? null : new FileId(lead));
    }

    private static java.time.Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time.toInstant();
    }
}
