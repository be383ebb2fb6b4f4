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
import vn.conglang.media.rendition.Focus;
import vn.conglang.media.rendition.PictureNotes;
import vn.conglang.media.store.ContentHash;
import vn.conglang.people.Member;

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

    /** Whether a picture was once another, so that more addresses lead to it. */
    public boolean wasReplaced(FileId id) {
        return jdbc.sql("select exists (select from media_former where file_id = :id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
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
                        select f.id, f.sha256, f.name, f.kind, f.media_type, f.bytes, f.width, f.height,
                               f.uploaded_by, f.uploaded_at, p.focus_x, p.focus_y
                        from media_file f
                            left join media_picture p on p.file_id = f.id
                        where f.id = any (:ids)
                        order by f.id
                        """)
                .param("ids", numbers(ids))
                .query((row, _) -> read(row))
                .list();
    }

    StoredFile add(
            String name, Recognised content, long bytes, ContentHash hash, Member who, Instant at) {
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
                        .param("who", who.id().value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .query(Long.class)
                        .single();
        if (content.format().kind() == FileKind.PICTURE) {
            addToLibrary(id, name, content.notes(), who);
        }
        return new StoredFile(
                new FileId(id),
                name,
                content.format().kind(),
                content.format().mediaType(),
                bytes,
                content.width(),
                content.height(),
                who.id(),
                at);
    }

    private void addToLibrary(long id, String name, PictureNotes notes, Member who) {
        var unit = who.unit();
        jdbc.sql(
                        """
                        insert into media_picture
                            (file_id, credit, uploader_name, unit_id, had_place, folded)
                        values
                            (:id, :credit, :uploader, :unit, :hadPlace,
                             media_folded(concat_ws(' ', :credit::text, :name::text, :uploader::text)))
                        """)
                .param("id", id)
                .param("name", name)
                .param("credit", notes.credit())
                .param("uploader", who.name())
                .param("unit", unit == null ? null : unit.value())
                .param("hadPlace", notes.hasPlace())
                .update();
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
        return new Original(file, new ContentHash(row.getString("sha256")), focus(row));
    }

    private static Focus focus(ResultSet row) throws SQLException {
        var x = row.getInt("focus_x");
        return row.wasNull() ? Focus.MIDDLE : new Focus(x, row.getInt("focus_y"));
    }

    private static @Nullable Integer size(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }
}
