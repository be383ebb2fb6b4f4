package vn.conglang.media;

import java.time.ZoneOffset;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.FileId;
import vn.conglang.core.OfficeClock;

/**
 * Remembers which pictures some saved text ever showed. Every saved text can be brought back, so
 * none of these may be thrown away; one that was thrown away meanwhile is taken back.
 */
@Component
public class UsedPictures {

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    UsedPictures(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In the transaction that saves the text; the rows it changes are locked until it ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(Collection<FileId> files) {
        jdbc.sql(
                        """
                        update media_picture
                        set used_at = coalesce(used_at, :now),
                            discarded_at = null
                        where file_id in (
                            select file_id
                            from media_picture
                            where file_id = any (:ids)
                              and (used_at is null or discarded_at is not null)
                            order by file_id
                            for update)
                        """)
                .param("ids", StoredFiles.numbers(files))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
