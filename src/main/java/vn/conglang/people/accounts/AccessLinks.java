package vn.conglang.people.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.core.LinkSecret;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.StaffId;
import vn.conglang.people.OpenLinks;

/** The links that let somebody set a password: once, for seven days. */
@Repository
class AccessLinks {

    static final Duration LIFE = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final OpenLinks open;
    private final OfficeClock clock;

    AccessLinks(JdbcClient jdbc, OpenLinks open, OfficeClock clock) {
        this.jdbc = jdbc;
        this.open = open;
        this.clock = clock;
    }

    /** What a link is for. */
    enum Kind {
        INVITATION,
        PASSWORD
    }

    /** What has become of a link. */
    enum State {
        OPEN,
        USED,
        EXPIRED,
        /** A later link took its place, the account was disabled, or its owner came to a post. */
        REVOKED
    }

    record Found(long id, StaffId staff, String name, String email, Kind kind, State state) {}

    /**
     * A new link; earlier ones of the same person stop working.
     *
     * @param byOffice whether whoever makes it keeps the accounts of post holders, too
     */
    AccessLink issue(StaffId staff, Kind kind, boolean byOffice) {
        revoke(staff);
        var secret = LinkSecret.fresh();
        var expires = clock.instant().plus(LIFE);
        jdbc.sql(
                        """
                        insert into access_link (staff_id, kind, token_hash, by_office, created_at,
                            expires_at)
                        values (:staff, :kind, :hash, :byOffice, :now,
                            :expires)
                        """)
                .param("staff", staff.value())
                .param("kind", kind.name())
                .param("hash", secret.hash())
                .param("byOffice", byOffice)
                .param("now", Timestamp.from(clock.instant()))
                .param("expires", Timestamp.from(expires))
                .update();
        return new AccessLink(staff, secret, expires);
    }

    void revoke(StaffId staff) {
        open.revoke(staff);
    }

    Optional<Found> find(String token) {
        return jdbc.sql(
                        """
                        select l.id, l.staff_id, s.name, s.email, l.kind, l.expires_at, l.used_at, l.revoked_at
                        from access_link l
                            join staff s on s.id = l.staff_id
                        where l.token_hash = :hash
                        """)
                .param("hash", new LinkSecret(token).hash())
                .query(this::found)
                .optional();
    }

    /** Uses the link up; false when somebody was quicker. */
    boolean use(Found link) {
        return jdbc.sql(
                                """
                                update access_link
                                set used_at = :now
                                where id = :id
                                  and used_at is null
                                  and revoked_at is null
                                  and expires_at > :now
                                """)
                        .param("id", link.id())
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    private Found found(ResultSet row, int number) throws SQLException {
        return new Found(
                row.getLong("id"),
                new StaffId(row.getLong("staff_id")),
                row.getString("name"),
                row.getString("email"),
                Kind.valueOf(row.getString("kind")),
                state(row));
    }

    private State state(ResultSet row) throws SQLException {
        if (row.getTimestamp("used_at") != null) {
            return State.USED;
        }
        if (row.getTimestamp("revoked_at") != null) {
            return State.REVOKED;
        }
        Instant expires = row.getTimestamp("expires_at").toInstant();
        return expires.isAfter(clock.instant()) ? State.OPEN : State.EXPIRED;
    }
}
