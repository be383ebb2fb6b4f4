package vn.conglang.newsroom.workflow;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.core.FileId;
import vn.conglang.core.OfficeClock;
import vn.conglang.media.DocumentText;
import vn.conglang.newsroom.content.SecrecyMarkings;

/**
 * The secrecy markings in the words of files (10.2). Reading a document takes a while and a file
 * never changes, so what was found is kept.
 */
@Repository
class FileMarkings {

    private final JdbcClient jdbc;
    private final DocumentText texts;
    private final OfficeClock clock;

    FileMarkings(JdbcClient jdbc, DocumentText texts, OfficeClock clock) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.clock = clock;
    }

    /** Reads the files that were not read yet, and keeps what was found. */
    void check(Collection<FileId> files) {
        var known = known(files);
        files.stream().filter(file -> !known.containsKey(file)).forEach(this::keep);
    }

    /** The markings in any of these files. */
    List<String> in(Collection<FileId> files) {
        var known = known(files);
        return files.stream()
                .flatMap(file ->
                        known.containsKey(file) ? known.get(file).stream() : read(file).stream())
                .distinct()
                .toList();
    }

    private List<String> read(FileId file) {
        return SecrecyMarkings.in(texts.of(file).text());
    }

    private Map<FileId, List<String>> known(Collection<FileId> files) {
        var known = new HashMap<FileId, List<String>>();
        if (!files.isEmpty()) {
            jdbc.sql("select file_id, markings from file_marking where file_id = any(:files)")
                    .param("files", files.stream().map(FileId::value).toArray(Long[]::new))
                    .query(row -> {
                        var markings = (String[]) row.getArray(2).getArray();
                        known.put(new FileId(row.getLong(1)), List.of(markings));
                    });
        }
        return known;
    }

    private void keep(FileId file) {
        jdbc.sql(
                        """
                        insert into file_marking (file_id, markings, checked_at)
                        values (:file, :markings, :now)
                        on conflict (file_id) do nothing
                        """)
                .param("file", file.value())
                .param("markings", read(file).toArray(String[]::new))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
