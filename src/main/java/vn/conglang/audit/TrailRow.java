package vn.conglang.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.StaffId;

/** How an entry is read from the table. */
final class TrailRow {

    static final String SELECT =
            """
            select seq, at, actor_id, actor_name, actor_post, acting_for,
                   action, subject_kind, subject_id, subject_label,
                   details::text as details, address, previous_hash, hash
            from trail
            """;

    private TrailRow() {}

    static TrailEntry read(ResultSet row, int number) throws SQLException {
        return new TrailEntry(
                row.getLong("seq"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                actor(row),
                row.getString("action"),
                new Subject(
                        row.getString("subject_kind"),
                        row.getString("subject_id"),
                        row.getString("subject_label")),
                Details.read(row.getString("details")),
                row.getString("address"),
                new Seal(row.getString("previous_hash")),
                new Seal(row.getString("hash")));
    }

    private static Actor actor(ResultSet row) throws SQLException {
        return new Actor(
                staff(row),
                row.getString("actor_name"),
                row.getString("actor_post"),
                row.getString("acting_for"));
    }

    private static @Nullable StaffId staff(ResultSet row) throws SQLException {
        var id = row.getLong("actor_id");
        return row.wasNull() ? null : new StaffId(id);
    }
}
