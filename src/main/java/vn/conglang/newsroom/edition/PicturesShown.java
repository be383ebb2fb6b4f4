package vn.conglang.newsroom.edition;

import static java.util.stream.Collectors.toSet;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.core.EditionId;
import vn.conglang.core.FileId;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.StaffId;
import vn.conglang.media.PictureTexts;
import vn.conglang.newsroom.EditionState;

/**
 * The editions that show a picture now, where the picture itself becomes another. Whoever does that
 * changes each that is worked on: they had a hand in it and do not approve it (4.3), and what was
 * shown of it before is out of date.
 */
@Repository
public class PicturesShown implements PictureTexts {

    public static final String FROM =
            """
            from edition_file f
                join edition e on e.id = f.edition_id
                join revision r on r.id = e.revision_id
                join article a on a.id = e.article_id
                left join section s on s.id = a.section_id
            """;

    /** Not what only an earlier saving showed. */
    public static final String NOW =
            """
            f.file_id = :file
              and (r.lead_file_id = :file
                  or r.body like '%data-picture="' || :file || '"%')
            """;

    private static final String WORKED_ON =
            "  and e.state in ('DRAFT', 'AT_SIGN_OFF', 'SUBMITTED', 'RETURNED', 'EDITING')\n";

    private final JdbcClient jdbc;
    private final Hands hands;
    private final OfficeClock clock;

    PicturesShown(JdbcClient jdbc, Hands hands, OfficeClock clock) {
        this.jdbc = jdbc;
        this.hands = hands;
        this.clock = clock;
    }

    /** The article's row is the lock for everything done to its editions. */
    @Override
    public void hold(FileId picture) {
        var _ =
                jdbc.sql(
                                "select id from article where id in (select e.article_id\n"
                                        + FROM
                                        + "where "
                                        + NOW
                                        + WORKED_ON
                                        + ") order by id for update")
                        .param("file", picture.value())
                        .query(Long.class)
                        .list();
    }

    @Override
    public Set<Standing> standings(FileId picture) {
        return jdbc
                .sql("select distinct e.state " + FROM + "where " + NOW)
                .param("file", picture.value())
                .query((row, _) -> EditionState.valueOf(row.getString(1)))
                .list()
                .stream()
                .flatMap(state -> standing(state).stream())
                .collect(toSet());
    }

    private static Optional<Standing> standing(EditionState state) {
        return switch (state) {
            case DRAFT, RETURNED, REJECTED, SUPERSEDED, WITHDRAWN, DISCARDED -> Optional.empty();
            case AT_SIGN_OFF, SUBMITTED, EDITING -> Optional.of(Standing.HANDED_ON);
            case IN_REVIEW, APPROVED, SCHEDULED -> Optional.of(Standing.UNDER_DECISION);
            case PUBLISHED -> Optional.of(Standing.PUBLIC);
        };
    }

    @Override
    public void changed(FileId picture, StaffId by) {
        jdbc.sql(
                        "update edition set version = version + 1, updated_at = :now\n"
                                + "where id in (select e.id\n"
                                + FROM
                                + "where "
                                + NOW
                                + WORKED_ON
                                + ") returning id")
                .param("file", picture.value())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, _) -> new EditionId(row.getLong(1)))
                .list()
                .forEach(edition -> hands.note(edition, by, List.of()));
    }
}
