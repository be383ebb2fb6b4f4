package vn.conglang.media.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.core.FileId;
import vn.conglang.core.OfficeClock;
import vn.conglang.media.PictureWords;
import vn.conglang.media.StoredFile;
import vn.conglang.media.StoredFiles;
import vn.conglang.media.rendition.Focus;

/** Keeps what is said of pictures. A picture's row is the lock for everything done to it. */
@Repository
class Entries {

    private static final String ENTRY =
            """
            select file_id, alt, caption, credit, uploader_name, had_place, shows, consent_by, consent_how,
                   consent_on, child_agreed, consent_lacks, focus_x, focus_y,
                   used_at is not null as used, discarded_at is not null as discarded, version
            from media_picture
            """;

    private final JdbcClient jdbc;
    private final StoredFiles files;
    private final OfficeClock clock;

    Entries(JdbcClient jdbc, StoredFiles files, OfficeClock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.clock = clock;
    }

    Optional<LibraryEntry> find(FileId id) {
        return read(id, ENTRY + "where file_id = :id");
    }

    Optional<LibraryEntry> lock(FileId id) {
        return read(id, ENTRY + "where file_id = :id for update");
    }

    private Optional<LibraryEntry> read(FileId id, String sql) {
        return files.find(id)
                .flatMap(file ->
                        jdbc.sql(sql)
                                .param("id", id.value())
                                .query((row, _) -> entry(file, row))
                                .optional());
    }

    /** Those of them that are pictures, by their numbers. */
    List<LibraryEntry> of(Collection<FileId> ids) {
        var known = files.of(ids);
        return jdbc.sql(ENTRY + "where file_id = any (:ids) order by file_id")
                .param("ids", ids.stream().map(FileId::value).toArray(Long[]::new))
                .query((row, _) ->
                        entry(
                                Objects.requireNonNull(
                                        known.get(new FileId(row.getLong("file_id")))),
                                row))
                .list();
    }

    void describe(LibraryEntry entry, Description said) {
        var words = said.words();
        jdbc.sql(
                        """
                        update media_picture
                        set alt = :alt,
                            caption = :caption,
                            credit = :credit,
                            shows = :shows,
                            consent_by = :by,
                            consent_how = :how,
                            consent_on = :on,
                            child_agreed = :childAgreed,
                            folded = media_folded(concat_ws(' ', :alt::text, :caption::text,
                                :credit::text, :name::text, uploader_name)),
                            version = version + 1
                        where file_id = :id
                        """)
                .param("id", entry.file().id().value())
                .param("alt", words.alt())
                .param("caption", words.caption())
                .param("credit", words.credit())
                .param("name", entry.file().name())
                .param("shows", said.shows().name())
                .param("by", said.consent().by())
                .param("how", said.consent().how())
                .param("on", said.consent().on())
                .param("childAgreed", said.consent().childAgreed())
                .update();
    }

    void cut(FileId id, Focus focus) {
        jdbc.sql(
                        """
                        update media_picture
                        set focus_x = :x,
                            focus_y = :y,
                            version = version + 1
                        where file_id = :id
                        """)
                .param("id", id.value())
                .param("x", focus.x())
                .param("y", focus.y())
                .update();
    }

    /** Locks those that no saved text shows, the others not. */
    List<FileId> lockUnused(Collection<FileId> ids) {
        return jdbc.sql(
                        """
                        select file_id
                        from media_picture
                        where file_id = any (:ids)
                          and used_at is null
                        order by file_id
                        for update
                        """)
                .param("ids", ids.stream().map(FileId::value).toArray(Long[]::new))
                .query((row, _) -> new FileId(row.getLong(1)))
                .list();
    }

    void discard(Collection<FileId> ids) {
        jdbc.sql(
                        """
                        update media_picture
                        set discarded_at = coalesce(discarded_at, :now),
                            version = version + 1
                        where file_id = any (:ids)
                        """)
                .param("ids", ids.stream().map(FileId::value).toArray(Long[]::new))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void takeBack(Collection<FileId> ids) {
        jdbc.sql(
                        """
                        update media_picture
                        set discarded_at = null,
                            version = version + 1
                        where file_id = any (:ids)
                        """)
                .param("ids", ids.stream().map(FileId::value).toArray(Long[]::new))
                .update();
    }

    private static LibraryEntry entry(StoredFile file, ResultSet row) throws SQLException {
        return new LibraryEntry(
                file,
                new PictureWords(
                        row.getString("alt"), row.getString("caption"), row.getString("credit")),
                row.getString("uploader_name"),
                row.getBoolean("had_place"),
                Shows.valueOf(row.getString("shows")),
                new Consent(
                        row.getString("consent_by"),
                        row.getString("consent_how"),
                        row.getObject("consent_on", LocalDate.class),
                        row.getBoolean("child_agreed")),
                row.getBoolean("consent_lacks"),
                new Focus(row.getInt("focus_x"), row.getInt("focus_y")),
                row.getBoolean("used"),
                row.getBoolean("discarded"),
                row.getLong("version"));
    }
}
