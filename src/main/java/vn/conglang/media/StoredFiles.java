package vn.conglang.media;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.core.FileId;
import vn.conglang.core.StaffId;
import vn.conglang.media.intake.Recognised;
import vn.conglang.media.store.ContentHash;

/** What is known of each file. It says nothing of who may see it: see {@link FileAccess}. */
@Repository
public class StoredFiles {

    private final JdbcClient jdbc;

    StoredFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<StoredFile> find(FileId id) {
        return original(id).map(Original::file);
    }

    /** Several at once, in one statement; unknown ids are left out. */
    public Map<FileId, StoredFile> of(Collection<FileId> ids) {
        return originals(ids).stream()
                .map(Original::file)
                .collect(Collectors.toMap(StoredFile::id, Function.identity()));
    }

    Optional<Original> original(FileId id) {
        return originals(java.util.List.of(id)).stream().findFirst();
    }

    Collection<Original> originals(Collection<FileId> ids) {
        if (ids.isEmpty()) {
            return java.util.List.of();
        }
        return jdbc.sql(
                        """
                        select id, sha256, name, kind, media_type, bytes, width, height,
                               uploaded_by, uploaded_at
                        from media_file
                        where id = any (:ids)
                        order by id
                        """)
                .param("ids", numbers(ids))
                .query((row, _) -> read(row))
                .list();
    }

    StoredFile add(
            String name,
            Recognised content,
            long bytes,
            ContentHash hash,
            StaffId who,
            Instant at) {
        var id =
                jdbc.sql(
                                """
                                insert into media_file
                                    (sha256, name, kind, media_type, bytes, width, height,
                                     uploaded_by, uploaded_at)
                                values
                                    (:sha256, :name, :kind, :mediaType, :bytes, :width, :height,
                                     :who, :at)
                                returning id
                                """)
                        .param("sha256", hash.hex())
                        .param("name", name)
                        .param("kind", content.format().kind().name())
                        .param("mediaType", content.format().mediaType())
                        .param("bytes", bytes)
                        .param("width", content.width())
                        .param("height", content.height())
                        .param("who", who.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .query(Long.class)
                        .single();
        return new StoredFile(
                new FileId(id),
                name,
                content.format().kind(),
                content.format().mediaType(),
                bytes,
                content.width(),
                content.height(),
                who,
                at);
    }

    static Long[] numbers(Collection<FileId> ids) {
        return ids.stream().map(FileId::value).toArray(Long[]::new);
    }

    static Original read(ResultSet row) throws SQLException {
        var file =
                new StoredFile(
                        new FileId(row.getLong("id")),
                        row.getString("name"),
                        FileKind.valueOf(row.getString("kind")),
                        row.getString("media_type"),
                        row.getLong("bytes"),
                        size(row, "width"),
                        size(row, "height"),
                        new StaffId(row.getLong("uploaded_by")),
                        row.getObject("uploaded_at", OffsetDateTime.class).toInstant());
        return new Original(file, new ContentHash(row.getString("sha256")));
    }

    private static @Nullable Integer size(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }
}
