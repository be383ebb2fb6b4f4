package vn.conglang.newsroom.edition;

import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.core.EditionId;
import vn.conglang.core.FileId;
import vn.conglang.media.UsedPictures;

/** Every picture and file that some saved state of an edition showed. */
@Repository
public class EditionFiles {

    private final JdbcClient jdbc;
    private final UsedPictures used;

    EditionFiles(JdbcClient jdbc, UsedPictures used) {
        this.jdbc = jdbc;
        this.used = used;
    }

    public void note(EditionId edition, Collection<FileId> files) {
        used.note(files);
        jdbc.sql(
                        """
                        insert into edition_file (edition_id, file_id)
                        select :edition, unnest(:files::bigint[])
                        on conflict do nothing
                        """)
                .param("edition", edition.value())
                .param("files", files.stream().map(FileId::value).toArray(Long[]::new))
                .update();
    }

    public Set<FileId> of(EditionId edition) {
        return jdbc.sql("select file_id from edition_file where edition_id = :edition")
                .param("edition", edition.value())
                .query((row, number) -> new FileId(row.getLong("file_id")))
                .set();
    }
}
