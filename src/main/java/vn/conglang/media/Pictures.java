package vn.conglang.media;

import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    /**
     * A picture of people of whom nobody noted that they consented.
     *
     * @param title by which the library calls it
     * @param children whether one can recognise children in it
     */
    public record Unconsented(FileId id, String title, boolean children) {}

    /**
     * Those of the pictures that show people without a note of consent: of children a complete one
     * is asked for, of others any.
     */
    public List<Unconsented> lackingConsent(Collection<FileId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(
                                """
                                select p.file_id, p.shows = 'CHILDREN' as children,
                                       coalesce(nullif(p.caption, ''), nullif(p.alt, ''), f.name)
                                           as title
                                from media_picture p
                                    join media_file f on f.id = p.file_id
                                where p.file_id = any (:ids)
                                  and (p.consent_lacks
                                      or p.shows = 'PEOPLE' and p.consent_by = '')
                                order by p.file_id
                                """)
                        .param("ids", StoredFiles.numbers(ids))
                        .query((row, _) ->
                                new Unconsented(
                                        new FileId(row.getLong("file_id")),
                                        row.getString("title"),
                                        row.getBoolean("children")))
                        .list();
    }

    /** Those of the ids that are pictures. It says nothing of who may see them. */
    public Map<FileId, Picture> of(Collection<FileId> ids) {
        return files.of(ids).values().stream()
                .filter(StoredFile::isPicture)
                .collect(Collectors.toMap(StoredFile::id, StoredFile::picture));
    }
}
