package vn.conglang.newsroom.checking.likeness;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.core.ArticleId;
import vn.conglang.core.EditionId;
import vn.conglang.core.StaffId;
import vn.conglang.core.UnitId;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.checking.SimilarItem;

/** Keeps the signature of what each edition says now, found by its bands. */
@Repository
class Signatures {

    private static final int LOOKED_AT = 30;

    /** Where others may learn of it: a draft is nobody else's business. */
    private static final String[] TOLD =
            Stream.of(
                            EditionState.SUBMITTED,
                            EditionState.EDITING,
                            EditionState.IN_REVIEW,
                            EditionState.APPROVED,
                            EditionState.SCHEDULED,
                            EditionState.PUBLISHED)
                    .map(Enum::name)
                    .toArray(String[]::new);

    private final JdbcClient jdbc;

    Signatures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An item with a band in common, and its signature. */
    record Candidate(SimilarItem item, Signature signature) {}

    void keep(EditionId edition, Signature signature) {
        jdbc.sql(
                        """
                        insert into edition_signature (edition_id, places, bands)
                        values (:edition, :places, :bands)
                        on conflict (edition_id) do update
                        set places = excluded.places,
                            bands = excluded.bands
                        """)
                .param("edition", edition.value())
                .param("places", signature.places())
                .param("bands", signature.isEmpty() ? new long[0] : signature.bands())
                .update();
    }

    /** The latest of those that have a band in common with it, of other articles. */
    List<Candidate> near(Signature signature, ArticleId article) {
        return jdbc.sql(
                        """
                        select e.id, r.title, e.submitter_id, e.unit_id, e.updated_at, s.places
                        from edition_signature s
                            join edition e on e.id = s.edition_id
                            join revision r on r.id = e.revision_id
                        where s.bands && :bands
                          and e.article_id <> :article
                          and e.state = any(:told)
                        order by e.id desc
                        limit :most
                        """)
                .param("bands", signature.bands())
                .param("article", article.value())
                .param("told", TOLD)
                .param("most", LOOKED_AT)
                .query((row, _) -> candidate(row))
                .list();
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        var unit = row.getObject("unit_id", Long.class);
        var places = (Integer[]) row.getArray("places").getArray();
        return new Candidate(
                new SimilarItem(
                        new EditionId(row.getLong("id")),
                        row.getString("title"),
                        new StaffId(row.getLong("submitter_id")),
                        unit == null ? null : new UnitId(unit),
                        row.getTimestamp("updated_at").toInstant()),
                new Signature(Stream.of(places).mapToInt(Integer::intValue).toArray()));
    }
}
