package vn.conglang.newsroom.edition;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.conglang.core.FileId;
import vn.conglang.core.OfficeClock;
import vn.conglang.media.DocumentText;
import vn.conglang.media.FileUploaded;
import vn.conglang.newsroom.FileFlagged;
import vn.conglang.newsroom.content.SecrecyMarkings;
import vn.conglang.people.Member;

/**
 * The secrecy markings in the words of files (10.2). Reading a document takes a while and a file
 * never changes, so it is read once, when it arrives, and what was found is kept. What no program
 * could read whole is not taken for clean: somebody looks it through (8.c).
 */
@Repository
public class FileMarkings {

    private final JdbcClient jdbc;
    private final DocumentText texts;
    private final OfficeClock clock;
    private final ApplicationEventPublisher events;

    FileMarkings(
            JdbcClient jdbc,
            DocumentText texts,
            OfficeClock clock,
            ApplicationEventPublisher events) {
        this.events = events;
        this.jdbc = jdbc;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * What is known of the words of some files.
     *
     * @param markings the stamps found in any of them
     * @param unread those that were not read whole, and that nobody looked through
     */
    public record Found(List<String> markings, List<FileId> unread) {}

    /** Outside the transaction of whoever saves: nothing waits there for a long document. */
    @TransactionalEventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void read(FileUploaded uploaded) {
        var file = uploaded.file();
        check(List.of(file.id()));
        if (!in(List.of(file.id())).markings().isEmpty()) {
            events.publishEvent(new FileFlagged(file.id(), file.name(), file.uploadedBy()));
        }
    }

    /** Reads the files that were not read yet, and keeps what was found. */
    public void check(Collection<FileId> files) {
        var known = known(files);
        files.stream().filter(file -> !known.containsKey(file)).forEach(this::read);
    }

    /** What is known of these files, which were all read. */
    public Found in(Collection<FileId> files) {
        var known = known(files);
        return new Found(
                known.values().stream().flatMap(file -> file.markings().stream()).toList(),
                files.stream().filter(file -> !isSettled(known.get(file))).distinct().toList());
    }

    private static boolean isSettled(@org.jspecify.annotations.Nullable Read file) {
        return file != null && file.settled();
    }

    /** Somebody looked through what could not be read, and found no stamp. */
    public void lookedThrough(Collection<FileId> files, Member who) {
        jdbc.sql(
                        """
                        update file_marking
                        set looked_by = :who,
                            looked_by_name = :name,
                            looked_at = :now
                        where file_id = any(:files)
                          and not whole
                          and looked_by is null
                        """)
                .param("files", numbers(files))
                .param("who", who.id().value())
                .param("name", who.name())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /**
     * @param settled whether it was read whole, or looked through
     */
    private record Read(List<String> markings, boolean settled) {}

    private Map<FileId, Read> known(Collection<FileId> files) {
        var known = new HashMap<FileId, Read>();
        if (!files.isEmpty()) {
            jdbc.sql(
                            """
                            select file_id, markings, whole or looked_by is not null
                            from file_marking
                            where file_id = any(:files)
                            """)
                    .param("files", numbers(files))
                    .query(row -> {
                        var markings = (String[]) row.getArray(2).getArray();
                        known.put(
                                new FileId(row.getLong(1)),
                                new Read(List.of(markings), row.getBoolean(3)));
                    });
        }
        return known;
    }

    private void read(FileId file) {
        var text = texts.of(file);
        jdbc.sql(
                        """
                        insert into file_marking (file_id, markings, whole, checked_at)
                        values (:file, :markings, :whole, :now)
                        on conflict (file_id) do nothing
                        """)
                .param("file", file.value())
                .param("markings", SecrecyMarkings.in(text.text()).toArray(String[]::new))
                .param("whole", text.complete())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private static Long[] numbers(Collection<FileId> files) {
        return files.stream().map(FileId::value).toArray(Long[]::new);
    }
}
