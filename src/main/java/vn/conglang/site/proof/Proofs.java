package vn.conglang.site.proof;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.core.EditionId;
import vn.conglang.newsroom.EditionFacts;
import vn.conglang.newsroom.proving.Look;
import vn.conglang.newsroom.proving.Occasion;
import vn.conglang.newsroom.proving.Proof;
import vn.conglang.newsroom.proving.Proof.Standing;

/** Keeps one proof for each edition and occasion, with its latest looks. */
@Repository
class Proofs {

    private final JdbcClient jdbc;

    Proofs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** There is to be one; the one that is there stays. */
    void ask(EditionFacts facts, Occasion occasion, Instant at) {
        jdbc.sql(
                        """
                        insert into appearance_proof (edition_id, occasion, article_id, title,
                            asked_at, standing)
                        values (:edition, :occasion, :article, :title,
                            :at, 'WAITING')
                        on conflict (edition_id, occasion) do nothing
                        """)
                .param("edition", facts.edition().value())
                .param("occasion", occasion.name())
                .param("article", facts.article().value())
                .param("title", facts.title())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** How it stands; nobody else keeps anything for it until this transaction ends. */
    Standing lock(EditionId edition, Occasion occasion) {
        return jdbc.sql(
                        """
                        select standing
                        from appearance_proof
                        where edition_id = :edition
                          and occasion = :occasion
                        for update
                        """)
                .param("edition", edition.value())
                .param("occasion", occasion.name())
                .query((row, _) -> Standing.valueOf(row.getString(1)))
                .single();
    }

    void overtaken(EditionId edition, Occasion occasion) {
        jdbc.sql(
                        """
                        update appearance_proof
                        set standing = 'OVERTAKEN'
                        where edition_id = :edition
                          and occasion = :occasion
                          and standing in ('WAITING', 'FAILED')
                        """)
                .param("edition", edition.value())
                .param("occasion", occasion.name())
                .update();
    }

    /** The looks of this time instead of those of the last. */
    void keep(
            EditionId edition, Occasion occasion, Standing standing, Instant at, List<Look> looks) {
        jdbc.sql(
                        """
                        update appearance_proof
                        set standing = :standing,
                            seen_at = :at
                        where edition_id = :edition
                          and occasion = :occasion
                        """)
                .param("edition", edition.value())
                .param("occasion", occasion.name())
                .param("standing", standing.name())
                .param("at", Timestamp.from(at))
                .update();
        jdbc.sql("delete from appearance_look where edition_id = :edition and occasion = :occasion")
                .param("edition", edition.value())
                .param("occasion", occasion.name())
                .update();
        for (var place = 0; place < looks.size(); place++) {
            keep(edition, occasion, place, looks.get(place));
        }
    }

    private void keep(EditionId edition, Occasion occasion, int position, Look look) {
        jdbc.sql(
                        """
                        insert into appearance_look (edition_id, occasion, position, place,
                            address, expected, seen, detail)
                        values (:edition, :occasion, :position, :place,
                            :address, :expected, :seen, :detail)
                        """)
                .param("edition", edition.value())
                .param("occasion", occasion.name())
                .param("position", position)
                .param("place", look.place().name())
                .param("address", look.address())
                .param("expected", look.expected().name())
                .param("seen", look.seen().name())
                .param("detail", look.detail())
                .update();
    }

    /** What is known of an edition, latest first. */
    List<Proof> of(EditionId edition) {
        var found = new LinkedHashMap<Occasion, Proof>();
        jdbc.sql(
                        """
                        select p.occasion, p.standing, p.seen_at,
                               l.place, l.address, l.expected, l.seen, l.detail
                        from appearance_proof p
                            left join appearance_look l
                                on l.edition_id = p.edition_id and l.occasion = p.occasion
                        where p.edition_id = :edition
                        order by p.asked_at desc, p.occasion desc, l.position
                        """)
                .param("edition", edition.value())
                .query(row -> {
                    var proof = proof(row);
                    var known = found.computeIfAbsent(proof.occasion(), _ -> proof);
                    if (row.getString("place") != null) {
                        known.looks().add(look(row));
                    }
                });
        return List.copyOf(found.values());
    }

    private static Proof proof(ResultSet row) throws SQLException {
        var seen = row.getTimestamp("seen_at");
        return new Proof(
                Occasion.valueOf(row.getString("occasion")),
                Standing.valueOf(row.getString("standing")),
                seen == null ? null : seen.toInstant(),
                new ArrayList<>());
    }

    private static Look look(ResultSet row) throws SQLException {
        return new Look(
                Look.Place.valueOf(row.getString("place")),
                row.getString("address"),
                Look.Sight.valueOf(row.getString("expected")),
                Look.Sight.valueOf(row.getString("seen")),
                row.getString("detail"));
    }

    /** A proof that failed and is the last word on its article. */
    record Failed(EditionId edition, String title, Instant since) {}

    /** Oldest first. */
    List<Failed> failed(int limit) {
        return jdbc.sql(
                        """
                        select p.edition_id, p.title, p.seen_at
                        from appearance_proof p
                        where p.standing = 'FAILED'
                          and not exists (
                              select
                              from appearance_proof later
                              where later.article_id = p.article_id
                                and later.asked_at > p.asked_at)
                        order by p.asked_at
                        limit :limit
                        """)
                .param("limit", limit)
                .query((row, _) ->
                        new Failed(
                                new EditionId(row.getLong("edition_id")),
                                row.getString("title"),
                                row.getTimestamp("seen_at").toInstant()))
                .list();
    }
}
