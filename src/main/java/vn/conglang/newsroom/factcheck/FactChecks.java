package vn.conglang.newsroom.factcheck;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.core.ArticleId;
import vn.conglang.core.EditionId;
import vn.conglang.core.IdempotencyKey;
import vn.conglang.core.LinkSecret;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.RevisionId;
import vn.conglang.core.StaffId;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.edition.Edition;
import vn.conglang.people.Member;

/** Keeps whom the desk asked to check facts. */
@Repository
public class FactChecks {

    private static final String SELECT =
            """
            select f.id, f.article_id, f.edition_id, f.revision_id, r.number, e.state,
                   f.name, f.organisation, f.purpose, f.made_by, f.made_by_name, f.made_at,
                   f.expires_at, f.revoked_at, f.revoked_by_name, f.first_opened_at,
                   f.last_opened_at,
                   (select count(*) from talk_thread t where t.fact_check_id = f.id) as comments
            from fact_check f
                join edition e on e.id = f.edition_id
                join revision r on r.id = f.revision_id
            """;

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    FactChecks(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All requests about an article, the newest first. */
    public List<FactCheck> about(ArticleId article) {
        return jdbc.sql(SELECT + "where f.article_id = :article order by f.id desc")
                .param("article", article.value())
                .query(FactChecks::read)
                .list();
    }

    Optional<FactCheck> find(LinkSecret secret) {
        return jdbc.sql(SELECT + "where f.token_hash = :hash")
                .param("hash", secret.hash())
                .query(FactChecks::read)
                .optional();
    }

    /** False when the form was sent before: then nothing is kept. */
    boolean make(
            Edition edition, Outsider outsider, LinkSecret secret, IdempotencyKey key, Member who) {
        var now = clock.instant();
        return jdbc.sql(
                                """
                                insert into fact_check (article_id, edition_id, revision_id,
                                    token_hash, name, organisation, purpose,
                                    made_by, made_by_name, made_with, made_at, expires_at)
                                values (:article, :edition, :revision,
                                    :hash, :name, :organisation, :purpose,
                                    :who, :whoName, :key, :now, :end)
                                on conflict on constraint fact_check_made_once do nothing
                                """)
                        .param("article", edition.article().value())
                        .param("edition", edition.id().value())
                        .param("revision", edition.revision().value())
                        .param("hash", secret.hash())
                        .param("name", outsider.name())
                        .param("organisation", outsider.organisation())
                        .param("purpose", outsider.purpose())
                        .param("who", who.id().value())
                        .param("whoName", who.name())
                        .param("key", key.value())
                        .param("now", Timestamp.from(now))
                        .param("end", Timestamp.from(now.plus(outsider.life())))
                        .update()
                == 1;
    }

    /**
     * Gives the request made with this form a new link, which opens instead of the first; false
     * where that request says something else or was revoked.
     */
    boolean renew(
            EditionId edition,
            Outsider outsider,
            LinkSecret secret,
            IdempotencyKey key,
            Member who) {
        return jdbc.sql(
                                """
                                update fact_check
                                set token_hash = :hash
                                where made_by = :who
                                  and made_with = :key
                                  and edition_id = :edition
                                  and name = :name
                                  and organisation = :organisation
                                  and purpose = :purpose
                                  and expires_at = made_at + make_interval(secs => :life)
                                  and revoked_at is null
                                """)
                        .param("hash", secret.hash())
                        .param("who", who.id().value())
                        .param("key", key.value())
                        .param("edition", edition.value())
                        .param("name", outsider.name())
                        .param("organisation", outsider.organisation())
                        .param("purpose", outsider.purpose())
                        .param("life", outsider.life().toSeconds())
                        .update()
                == 1;
    }

    /** False when it was revoked before. */
    boolean revoke(long id, ArticleId article, Member who) {
        return jdbc.sql(
                                """
                                update fact_check
                                set revoked_at = :now,
                                    revoked_by_name = :name
                                where id = :id
                                  and article_id = :article
                                  and revoked_at is null
                                """)
                        .param("id", id)
                        .param("article", article.value())
                        .param("now", Timestamp.from(clock.instant()))
                        .param("name", who.name())
                        .update()
                == 1;
    }

    void opened(long id) {
        jdbc.sql(
                        """
                        update fact_check
                        set first_opened_at = coalesce(first_opened_at, :now),
                            last_opened_at = :now
                        where id = :id
                        """)
                .param("id", id)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** How many of an article still open. */
    long open(ArticleId article) {
        return jdbc.sql(
                        """
                        select count(*)
                        from fact_check
                        where article_id = :article
                          and revoked_at is null
                          and expires_at > :now
                        """)
                .param("article", article.value())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, _) -> row.getLong(1))
                .single();
    }

    private static FactCheck read(ResultSet row, int number) throws SQLException {
        return new FactCheck(
                row.getLong("id"),
                new ArticleId(row.getLong("article_id")),
                new EditionId(row.getLong("edition_id")),
                new RevisionId(row.getLong("revision_id")),
                row.getInt("number"),
                EditionState.valueOf(row.getString("state")),
                new Outsider(
                        row.getString("name"),
                        row.getString("organisation"),
                        row.getString("purpose"),
                        null),
                new StaffId(row.getLong("made_by")),
                row.getString("made_by_name"),
                row.getTimestamp("made_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                instant(row.getTimestamp("revoked_at")),
                row.getString("revoked_by_name"),
                instant(row.getTimestamp("first_opened_at")),
                instant(row.getTimestamp("last_opened_at")),
                row.getLong("comments"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
