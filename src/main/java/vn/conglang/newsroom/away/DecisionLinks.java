package vn.conglang.newsroom.away;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.core.EditionId;
import vn.conglang.core.LinkSecret;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.StaffId;
import vn.conglang.newsroom.edition.Edition;
import vn.conglang.people.Member;

/** Keeps the links by which leaders decide. */
@Repository
public class DecisionLinks {

    /** Through a night, or a day's journey. A setting of the machine, no rule of the regulation. */
    static final Duration LIFE = Duration.ofHours(12);

    private static final int SHOWN = 20;

    private static final String SELECT =
            """
            select l.id, l.edition_id, l.version, l.leader_id, l.leader_name, l.made_by_name,
                   l.expires_at, l.used_at, l.decision, l.revoked_by, e.version as current
            from decision_link l
                join edition e on e.id = l.edition_id
            """;

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    DecisionLinks(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A new link; an earlier one for the same leader stops working. */
    Instant keep(LinkSecret secret, Edition edition, Member leader, Member by) {
        revokeOpen(edition.id(), leader.id(), by);
        var now = clock.instant();
        jdbc.sql(
                        """
                        insert into decision_link (edition_id, version, leader_id, leader_name,
                            token_hash, made_by, made_by_name, made_at, expires_at)
                        values (:edition, :version, :leader, :leaderName,
                            :hash, :by, :byName, :now, :expires)
                        """)
                .param("edition", edition.id().value())
                .param("version", edition.version())
                .param("leader", leader.id().value())
                .param("leaderName", leader.name())
                .param("hash", secret.hash())
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(now.plus(LIFE)))
                .update();
        return now.plus(LIFE);
    }

    private void revokeOpen(EditionId edition, StaffId leader, Member by) {
        jdbc.sql(
                        """
                        update decision_link
                        set revoked_at = :now,
                            revoked_by = :by
                        where edition_id = :edition
                          and leader_id = :leader
                          and used_at is null
                          and revoked_at is null
                        """)
                .param("edition", edition.value())
                .param("leader", leader.value())
                .param("by", by.name())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** False when it was used or taken back meanwhile. */
    boolean revoke(DecisionLinkId id, Member by) {
        return jdbc.sql(
                                """
                                update decision_link
                                set revoked_at = :now,
                                    revoked_by = :by
                                where id = :id
                                  and used_at is null
                                  and revoked_at is null
                                """)
                        .param("id", id.value())
                        .param("by", by.name())
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    /** Uses the link up; false when it works no longer. */
    boolean use(DecisionLinkId id, LeaderDecision decision) {
        return jdbc.sql(
                                """
                                update decision_link
                                set used_at = :now,
                                    decision = :decision
                                where id = :id
                                  and used_at is null
                                  and revoked_at is null
                                  and expires_at > :now
                                """)
                        .param("id", id.value())
                        .param("decision", decision.name())
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    Optional<DecisionLink> find(String token) {
        return jdbc.sql(SELECT + "where l.token_hash = :hash")
                .param("hash", new LinkSecret(token).hash())
                .query(DecisionLinks::link)
                .optional();
    }

    Optional<DecisionLink> find(DecisionLinkId id) {
        return jdbc.sql(SELECT + "where l.id = :id")
                .param("id", id.value())
                .query(DecisionLinks::link)
                .optional();
    }

    /** The latest of an edition, the newest first. */
    public List<DecisionLink> of(EditionId edition) {
        return jdbc.sql(
                        SELECT
                                + """
                                where l.edition_id = :edition
                                order by l.id desc
                                limit :shown
                                """)
                .param("edition", edition.value())
                .param("shown", SHOWN)
                .query(DecisionLinks::link)
                .list();
    }

    private static DecisionLink link(ResultSet row, int number) throws SQLException {
        return new DecisionLink(
                new DecisionLinkId(row.getLong("id")),
                new EditionId(row.getLong("edition_id")),
                row.getLong("version"),
                new StaffId(row.getLong("leader_id")),
                row.getString("leader_name"),
                row.getString("made_by_name"),
                row.getTimestamp("expires_at").toInstant(),
                use(row),
                row.getString("revoked_by"),
                row.getLong("current"));
    }

    private static DecisionLink.@Nullable Use use(ResultSet row) throws SQLException {
        var decision = row.getString("decision");
        return decision == null
                ? null
                : new DecisionLink.Use(
                        LeaderDecision.valueOf(decision), row.getTimestamp("used_at").toInstant());
    }
}
