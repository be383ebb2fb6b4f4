package vn.conglang.newsroom.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.desk.Findable;
import vn.conglang.desk.Permission;
import vn.conglang.desk.Sought;
import vn.conglang.desk.Viewer;
import vn.conglang.newsroom.EditionState;
import vn.conglang.people.Member;
import vn.conglang.web.Texts;

/** Finds the items that somebody may see, by words of their titles or by number. */
@Repository
class FindItems implements Findable {

    private final JdbcClient jdbc;
    private final Texts texts;

    FindItems(JdbcClient jdbc, Texts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return "newsroom.find.items";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Found> find(Sought sought, Viewer viewer) {
        return viewer instanceof Member who
                        && !sought.text().isEmpty()
                        && who.mayOneOf(Permission.WRITE, Permission.READ_ITEMS)
                ? named(sought, who)
                : List.of();
    }

    private List<Found> named(Sought sought, Member who) {
        var where =
                Where.seenBy(who)
                        .and("(newsroom_folded(r.title) like all(:patterns) or e.id = :number)")
                        .with("patterns", sought.patterns())
                        .with("number", sought.number().orElse(0L));
        return jdbc.sql(
                        """
                        select e.id, e.state, r.title, s.name_vi as section_name
                        from edition e
                            join revision r on r.id = e.revision_id
                            left join section s on s.id = r.section_id
                        """
                                + where.sql()
                                + "order by (e.id = :number) desc, e.updated_at desc, e.id desc"
                                + " limit :limit")
                .params(where.parameters())
                .param("limit", sought.limit())
                .query((row, number) -> found(row, sought.locale()))
                .list();
    }

    private Found found(ResultSet row, Locale locale) throws SQLException {
        var id = row.getLong("id");
        var state = texts.of(locale, EditionState.valueOf(row.getString("state")).key());
        var section = row.getString("section_name");
        return new Found(
                row.getString("title"),
                texts.of(locale, "newsroom.find.item", Long.toString(id), state)
                        + (section == null ? "" : " · " + section),
                "/toa-soan/tin-bai/" + id);
    }
}
