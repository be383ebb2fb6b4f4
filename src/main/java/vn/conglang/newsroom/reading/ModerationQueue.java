package vn.conglang.newsroom.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.core.EditionId;
import vn.conglang.core.UnitId;
import vn.conglang.newsroom.ItemKind;
import vn.conglang.newsroom.Language;
import vn.conglang.people.Member;

/** What waits for this leader's decision, longest first. Two statements, no bodies. */
@Repository
public class ModerationQueue {

    /** What one reads in one sitting. The rest moves up as these are decided. */
    public static final int SIZE = 50;

    private final JdbcClient jdbc;
    private final ToDecide toDecide;
    private final EditionList editions;

    ModerationQueue(JdbcClient jdbc, ToDecide toDecide, EditionList editions) {
        this.jdbc = jdbc;
        this.toDecide = toDecide;
        this.editions = editions;
    }

    /**
     * @param version the edition's version as it is shown: decided on as such and not otherwise
     * @param number above 1 for a correction
     */
    public record Waiting(
            EditionId id,
            long version,
            String title,
            Language language,
            String summary,
            ItemKind kind,
            @Nullable String section,
            @Nullable String unit,
            int number,
            boolean cameBack,
            Instant since) {

        /** How a form names it together with its version. */
        public String choice() {
            return id + "-" + version;
        }

        public boolean isCorrection() {
            return number > 1;
        }
    }

    public List<Waiting> of(Member who) {
        var where = toDecide.by(who);
        var units = editions.unitNames();
        return jdbc.sql(
                        """
                        select e.id, e.version, e.number, e.unit_id, e.entered_at,
                               r.title, r.summary, r.kind, a.language, s.name_vi as section_name,
                               exists (
                                   select
                                   from step b
                                   where b.edition_id = e.id
                                     and b.action = 'SEND_BACK') as came_back
                        from edition e
                            join revision r on r.id = e.revision_id
                            join article a on a.id = e.article_id
                            left join section s on s.id = r.section_id
                        """
                                + where.sql()
                                + "order by e.entered_at, e.id limit :limit")
                .params(where.parameters())
                .param("limit", SIZE)
                .query((row, _) -> waiting(row, units))
                .list();
    }

    /** How an item is called that a leader decided on; nothing where there is none. */
    public @Nullable String title(EditionId id) {
        return jdbc.sql(
                        """
                        select r.title
                        from edition e
                            join revision r on r.id = e.revision_id
                        where e.id = :id
                        """)
                .param("id", id.value())
                .query((row, _) -> row.getString(1))
                .optional()
                .orElse(null);
    }

    private static Waiting waiting(ResultSet row, Map<UnitId, String> units) throws SQLException {
        var unit = row.getObject("unit_id", Long.class);
        return new Waiting(
                new EditionId(row.getLong("id")),
                row.getLong("version"),
                row.getString("title"),
                Language.valueOf(row.getString("language")),
                row.getString("summary"),
                ItemKind.valueOf(row.getString("kind")),
                row.getString("section_name"),
                unit == null ? null : units.get(new UnitId(unit)),
                row.getInt("number"),
                row.getBoolean("came_back"),
                row.getTimestamp("entered_at").toInstant());
    }
}
