package vn.conglang.newsroom.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.conglang.core.FileId;
import vn.conglang.media.PictureUses;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.edition.PicturesShown;
import vn.conglang.people.Member;

/**
 * Which items show a picture now. What only an earlier saving of theirs showed is not shown by
 * them; such a picture is kept all the same, for every saving can be brought back.
 */
@Component
class EditionPictures implements PictureUses {

    private static final int MOST = 50;

    private final JdbcClient jdbc;

    EditionPictures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Use> of(FileId picture, Member who) {
        var seen = Where.seenBy(who);
        return jdbc.sql(
                        "select e.id, e.state, r.title, a.id as article, a.slug, s.slug as section, "
                                + seen.inner()
                                + " as seen\n"
                                + PicturesShown.FROM
                                + "where "
                                + PicturesShown.NOW
                                + "  and (e.state = 'PUBLISHED' or "
                                + seen.inner()
                                + ")\n"
                                + "order by e.updated_at desc, e.id desc limit :most")
                .params(seen.parameters())
                .param("file", picture.value())
                .param("most", MOST)
                .query((row, _) -> {
                    var state = EditionState.valueOf(row.getString("state"));
                    return new Use(
                            row.getString("title"),
                            row.getBoolean("seen") ? atTheDesk(row) : forReaders(row),
                            state.key(),
                            state == EditionState.PUBLISHED);
                })
                .list();
    }

    private static String atTheDesk(ResultSet row) throws SQLException {
        return "/toa-soan/tin-bai/" + row.getLong("id");
    }

    private static String forReaders(ResultSet row) throws SQLException {
        return "/tin-tuc/%s/%s-%d"
                .formatted(row.getString("section"), row.getString("slug"), row.getLong("article"));
    }
}
