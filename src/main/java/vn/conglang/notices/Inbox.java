package vn.conglang.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.StaffId;

/** What one person was told at the desk. Nobody else's entries are ever found or marked. */
@Repository
public class Inbox {

    /** More than this are not counted: nobody reads a larger number. */
    static final int COUNTED = 100;

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    Inbox(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How many entries wait to be read; {@link #COUNTED} where there are as many or more. */
    int unread(StaffId who) {
        return jdbc.sql(
                        """
                        select count(*) as unread
                        from (
                            select
                            from notice
                            where recipient_id = :who
                              and at_desk
                              and read_at is null
                            limit :counted) waiting
                        """)
                .param("who", who.value())
                .param("counted", COUNTED)
                .query(Integer.class)
                .single();
    }

    /**
     * The newest first.
     *
     * @param after the last entry of the page before
     */
    public List<Notice> latest(StaffId who, @Nullable Long after, int limit) {
        return jdbc.sql(
                        """
                        select id, kind, arguments, quote, href, told_at, read_at
                        from notice
                        where recipient_id = :who
                          and at_desk
                        """
                                + (after == null ? "" : "  and " + older("<"))
                                + """
                                order by told_at desc, id desc
                                limit :limit
                                """)
                .param("who", who.value())
                .param("entry", after)
                .param("limit", limit)
                .query(Inbox::notice)
                .list();
    }

    /** Marks an entry as read, and tells where it leads; empty where it is not this person's. */
    Optional<String> read(StaffId who, long entry) {
        return jdbc.sql(
                        """
                        update notice
                        set read_at = coalesce(read_at, :now)
                        where recipient_id = :who
                          and id = :entry
                        returning href
                        """)
                .param("who", who.value())
                .param("entry", entry)
                .param("now", Timestamp.from(clock.instant()))
                .query(String.class)
                .optional();
    }

    /** Marks an entry and all that are older: what arrived meanwhile stays unread. */
    public void readUpTo(StaffId who, long entry) {
        jdbc.sql(
                        """
                        update notice
                        set read_at = :now
                        where recipient_id = :who
                          and at_desk
                          and read_at is null
                          and
                        """
                                + older("<="))
                .param("who", who.value())
                .param("entry", entry)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private static String older(String than) {
        return """
        (told_at, id) %s (
            select told_at, id
            from notice
            where id = :entry
              and recipient_id = :who)
        """
                .formatted(than);
    }

    private static Notice notice(ResultSet row, int number) throws SQLException {
        var read = row.getTimestamp("read_at");
        return new Notice(
                row.getLong("id"),
                row.getString("kind"),
                List.of((String[]) row.getArray("arguments").getArray()),
                row.getString("quote"),
                row.getString("href"),
                row.getTimestamp("told_at").toInstant(),
                read == null ? null : read.toInstant());
    }
}
