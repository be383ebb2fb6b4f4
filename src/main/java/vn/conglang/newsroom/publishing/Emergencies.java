package vn.conglang.newsroom.publishing;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.core.EditionId;
import vn.conglang.core.OfficeClock;
import vn.conglang.people.Member;

/** Keeps what the head published alone, and who ratified it. */
@Repository
class Emergencies {

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    Emergencies(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void keep(EditionId edition, String because, Instant at, Instant ratifyBy, Member head) {
        jdbc.sql(
                        """
                        insert into emergency (edition_id, published_by, published_name, because,
                            at, ratify_by)
                        values (:edition, :by, :name, :because,
                            :now, :ratifyBy)
                        """)
                .param("edition", edition.value())
                .param("by", head.id().value())
                .param("name", head.name())
                .param("because", because)
                .param("now", Timestamp.from(at))
                .param("ratifyBy", Timestamp.from(ratifyBy))
                .update();
    }

    void ratified(EditionId edition, Member by) {
        jdbc.sql(
                        """
                        update emergency
                        set ratified_by = :by,
                            ratified_name = :name,
                            ratified_at = :now
                        where edition_id = :edition
                        """)
                .param("edition", edition.value())
                .param("by", by.id().value())
                .param("name", by.name())
                .param("now", now())
                .update();
    }

    void escalated(EditionId edition) {
        jdbc.sql("update emergency set escalated_at = :now where edition_id = :edition")
                .param("edition", edition.value())
                .param("now", now())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
