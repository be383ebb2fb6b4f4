package vn.conglang.newsroom.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.conglang.core.FileId;
import vn.conglang.media.PictureUses;
import vn.conglang.newsroom.EditionState;
import vn.conglang.people.Member;

/**
 * Which items show a picture now. What only an earlier saving of theirs showed is not shown by
 * them; such a picture is kept all the same, for every saving can be brought back.
 */
@Component
class EditionPictures implements PictureUses {

    private static final int MOST = 50;

    private static final String SHOWING =
            """
            from edition_file f
                join edition e on e.id = f.edition_id
                join revision r on r.id = e.revision_id
                join article a on a.id = e.article_id
                left join section s on s.id = a.section_id
            """;
    private static final String SHOWN_NOW =
            """
            f.file_id = :file
              and (r.lead_file_id = :file
                  or r.body like '%data-picture="' || :file || '"%')
            """;

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
                                + SHOWING
                                + "where "
                                + SHOWN_NOW
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

    @Override
    public Standing standing(FileId picture) {
        return jdbc
                .sql("select distinct e.state " + SHOWING + "where " + SHOWN_NOW)
                .param("file", picture.value())
                .query((row, _) -> standing(EditionState.valueOf(row.getString(1))))
                .list()
                .stream()
                .max(Comparator.naturalOrder())
                .orElse(Standing.FREE);
    }

    private static Standing standing(EditionState state) {
        return switch (state) {
            case DRAFT,
                    AT_SIGN_OFF,
                    SUBMITTED,
                    RETURNED,
                    EDITING,
                    REJECTED,
                    SUPERSEDED,
                    WITHDRAWN,
                    DISCARDED ->
                    Standing.FREE;
            case IN_REVIEW, APPROVED, SCHEDULED -> Standing.UNDER_DECISION;
            case PUBLISHED -> Standing.PUBLIC;
        };
    }
}
