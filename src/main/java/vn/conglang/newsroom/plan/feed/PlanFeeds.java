package vn.conglang.newsroom.plan.feed;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.core.LinkSecret;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.StaffId;

/**
 * The private addresses of the plan, one for a person. Of the secret that leads in only the hash is
 * kept: a copy of the database opens nobody's calendar.
 */
@Repository
class PlanFeeds {

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    PlanFeeds(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param read when a calendar asked last; null if none did
     */
    record Feed(Instant made, @Nullable Instant read) {}

    /** A new address; the one before leads nowhere from now on. */
    LinkSecret make(StaffId who) {
        var secret = LinkSecret.fresh();
        jdbc.sql(
                        """
                        insert into plan_feed (staff_id, token_hash, made_at)
                        values (:who, :hash, :now)
                        on conflict (staff_id) do update
                            set token_hash = excluded.token_hash,
                                made_at = excluded.made_at,
                                read_at = null
                        """)
                .param("who", who.value())
                .param("hash", secret.hash())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return secret;
    }

    /** False where there was none. */
    boolean revoke(StaffId who) {
        return jdbc.sql("delete from plan_feed where staff_id = :who")
                        .param("who", who.value())
                        .update()
                > 0;
    }

    Optional<Feed> of(StaffId who) {
        return jdbc.sql("select made_at, read_at from plan_feed where staff_id = :who")
                .param("who", who.value())
                .query((row, number) -> {
                    var read = row.getTimestamp("read_at");
                    return new Feed(
                            row.getTimestamp("made_at").toInstant(),
                            read == null ? null : read.toInstant());
                })
                .optional();
    }

    /** Whose address this is; notes that it was read. */
    Optional<StaffId> read(String token) {
        return jdbc.sql(
                        """
                        update plan_feed
                        set read_at = :now
                        where token_hash = :hash
                        returning staff_id
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("hash", new LinkSecret(token).hash())
                .query((row, number) -> new StaffId(row.getLong(1)))
                .optional();
    }
}
