package vn.conglang.media;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.conglang.core.FileId;

/** Fetches what templates need of pictures, many in one statement. */
@Component
public class Pictures {

    private final StoredFiles files;
    private final JdbcClient jdbc;

    Pictures(StoredFiles files, JdbcClient jdbc) {
        this.files = files;
        this.jdbc = jdbc;
    }

    /** What is proposed to those who show the picture; nothing where nobody said anything. */
    public PictureWords words(FileId id) {
        return jdbc.sql(
                        """
                        select alt, caption, credit
                        from media_picture
                        where file_id = :id
                        """)
                .param("id", id.value())
                .query((row, _) ->
                        new PictureWords(
                                row.getString("alt"),
                                row.getString("caption"),
                                row.getString("credit")))
                .optional()
                .orElse(PictureWords.NONE);
    }

    /** Those of the pictures that show children without a complete note of consent. */
    public Set<FileId> lackingConsent(Collection<FileId> ids) {
        return ids.isEmpty()
                ? Set.of()
                : jdbc.sql(
                                """
                                select file_id
                                from media_picture
                                where file_id = any (:ids)
                                  and consent_lacks
                                """)
                        .param("ids", StoredFiles.numbers(ids))
                        .query((row, _) -> new FileId(row.getLong("file_id")))
                        .set();
    }

    /** Those of the ids that are pictures. It says nothing of who may see them. */
    public Map<FileId, Picture> of(Collection<FileId> ids) {
        return files.of(ids).values().stream()
                .filter(StoredFile::isPicture)
                .collect(Collectors.toMap(StoredFile::id, StoredFile::picture));
    }
}
