package vn.conglang.media;

import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.ArticleId;
import vn.conglang.core.FileId;
import vn.conglang.core.OfficeClock;

/**
 * Which files the public may see, and through which article. A file is public while at least one
 * article that is public uses it; nothing else opens it.
 */
@Component
public class Publications {

    private final JdbcClient jdbc;
    private final OfficeClock clock;
    private final ApplicationEventPublisher events;

    Publications(JdbcClient jdbc, OfficeClock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /**
     * From now on the article makes public exactly these files. Runs in the transaction of the
     * publishing, so that text and pictures become public together.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void publish(ArticleId owner, Set<FileId> files) {
        withdrawAllBut(owner, files);
        jdbc.sql(
                        """
                        insert into media_publication (article_id, file_id, published_at)
                        select :owner, id, :now
                        from unnest(:ids::bigint[]) as id
                        on conflict (article_id, file_id) do update
                        set published_at = excluded.published_at,
                            withdrawn_at = null
                        where media_publication.withdrawn_at is not null
                        """)
                .param("owner", owner.value())
                .param("ids", StoredFiles.numbers(files))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(new FilesPublished(files));
    }

    /** The article makes nothing public any more. Runs in the transaction of the withdrawal. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(ArticleId owner) {
        withdrawAllBut(owner, Set.of());
    }

    private void withdrawAllBut(ArticleId owner, Set<FileId> files) {
        jdbc.sql(
                        """
                        update media_publication
                        set withdrawn_at = :now
                        where article_id = :owner
                          and withdrawn_at is null
                          and file_id <> all (:ids::bigint[])
                        """)
                .param("owner", owner.value())
                .param("ids", StoredFiles.numbers(files))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether the public may see the file now. */
    public boolean isPublic(FileId id) {
        return shown(id).filter(Shown::now).isPresent();
    }

    /** A file that is or was public; empty for all others, whether they exist or not. */
    public Optional<Shown> shown(FileId id) {
        return jdbc.sql(
                        """
                        select f.id, f.sha256, f.name, f.kind, f.media_type, f.bytes,
                               f.width, f.height, f.uploaded_by, f.uploaded_at,
                               l.focus_x, l.focus_y, bool_or(p.withdrawn_at is null) as now
                        from media_file f
                            join media_publication p on p.file_id = f.id
                            left join media_picture l on l.file_id = f.id
                        where f.id = :id
                        group by f.id, l.file_id
                        """)
                .param("id", id.value())
                .query((row, _) -> new Shown(StoredFiles.read(row), row.getBoolean("now")))
                .optional();
    }

    /**
     * @param now false when every article that showed it was withdrawn
     */
    public record Shown(Original original, boolean now) {}
}
