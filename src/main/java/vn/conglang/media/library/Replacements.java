package vn.conglang.media.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.core.FileId;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.StaffId;
import vn.conglang.media.FileKind;
import vn.conglang.media.Original;
import vn.conglang.media.Received;
import vn.conglang.media.StoredFile;
import vn.conglang.media.rendition.Focus;
import vn.conglang.media.store.ContentHash;
import vn.conglang.people.Member;

/** Keeps other contents for pictures: what waits, what was taken, and what was there before. */
@Repository
public class Replacements {

    private static final String WAITING =
            """
            select r.id, r.file_id, r.sha256, r.media_type, r.bytes, r.width, r.height, r.had_place,
                   r.reason, r.proposed_by, r.proposed_name, r.proposed_at, f.name, f.uploaded_by,
                   f.uploaded_at
            from media_replacement r
                join media_file f on f.id = r.file_id
            where r.taken is null
            """;

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    Replacements(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A time at which a picture became another, and why. */
    public record Past(Instant at, String reason, String proposedName, String decidedName) {}

    public Optional<Replacement> waiting(FileId picture) {
        return jdbc.sql(WAITING + "and r.file_id = :id")
                .param("id", picture.value())
                .query((row, _) -> replacement(row))
                .optional();
    }

    /** What waits longest. */
    List<Replacement> oldest(int limit) {
        return jdbc.sql(WAITING + "order by r.proposed_at, r.id limit :limit")
                .param("limit", limit)
                .query((row, _) -> replacement(row))
                .list();
    }

    /** When this picture became another, the latest first. */
    public List<Past> past(FileId picture) {
        return jdbc.sql(
                        """
                        select decided_at, reason, proposed_name, decided_name
                        from media_replacement
                        where file_id = :id
                          and taken
                        order by decided_at desc, id desc
                        limit 20
                        """)
                .param("id", picture.value())
                .query((row, _) ->
                        new Past(
                                instant(row, "decided_at"),
                                row.getString("reason"),
                                row.getString("proposed_name"),
                                row.getString("decided_name")))
                .list();
    }

    void propose(FileId picture, Received received, String reason, Member who) {
        var content = received.content();
        jdbc.sql(
                        """
                        insert into media_replacement (file_id, sha256, media_type, bytes, width,
                            height, had_place, reason, proposed_by, proposed_name, proposed_at)
                        values (:id, :sha256, :mediaType, :bytes, :width,
                            :height, :hadPlace, :reason, :by, :name, :now)
                        """)
                .param("id", picture.value())
                .param("sha256", received.hash().hex())
                .param("mediaType", content.format().mediaType())
                .param("bytes", received.bytes())
                .param("width", Objects.requireNonNull(content.width()))
                .param("height", Objects.requireNonNull(content.height()))
                .param("hadPlace", content.notes().hasPlace())
                .param("reason", reason)
                .param("by", who.id().value())
                .param("name", who.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void decide(Replacement replacement, boolean taken, Member who) {
        jdbc.sql(
                        """
                        update media_replacement
                        set taken = :taken,
                            decided_by = :by,
                            decided_name = :name,
                            decided_at = :now
                        where id = :id
                        """)
                .param("id", replacement.id())
                .param("taken", taken)
                .param("by", who.id().value())
                .param("name", who.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The picture is the other one from now on, under the same number. */
    void take(Replacement replacement) {
        jdbc.sql(
                        """
                        insert into media_former
                            (replacement_id, file_id, sha256, media_type, bytes, width, height)
                        select :replacement, id, sha256, media_type, bytes, width, height
                        from media_file
                        where id = :id
                        """)
                .param("replacement", replacement.id())
                .param("id", replacement.picture().value())
                .update();
        jdbc.sql(
                        """
                        update media_file f
                        set sha256 = r.sha256,
                            media_type = r.media_type,
                            bytes = r.bytes,
                            width = r.width,
                            height = r.height
                        from media_replacement r
                        where r.id = :replacement
                          and f.id = r.file_id
                        """)
                .param("replacement", replacement.id())
                .update();
        jdbc.sql(
                        """
                        update media_picture
                        set focus_x = 50,
                            focus_y = 50,
                            had_place = :hadPlace,
                            version = version + 1
                        where file_id = :id
                        """)
                .param("id", replacement.picture().value())
                .param("hadPlace", replacement.hadPlace())
                .update();
    }

    private static Replacement replacement(ResultSet row) throws SQLException {
        var id = new FileId(row.getLong("file_id"));
        var file =
                new StoredFile(
                        id,
                        row.getString("name"),
                        FileKind.PICTURE,
                        row.getString("media_type"),
                        row.getLong("bytes"),
                        row.getInt("width"),
                        row.getInt("height"),
                        new StaffId(row.getLong("uploaded_by")),
                        instant(row, "uploaded_at"));
        return new Replacement(
                row.getLong("id"),
                id,
                new Original(file, new ContentHash(row.getString("sha256")), Focus.MIDDLE),
                row.getBoolean("had_place"),
                row.getString("reason"),
                new StaffId(row.getLong("proposed_by")),
                row.getString("proposed_name"),
                instant(row, "proposed_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
