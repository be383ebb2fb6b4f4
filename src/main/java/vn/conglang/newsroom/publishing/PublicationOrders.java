package vn.conglang.newsroom.publishing;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.audit.Actor;
import vn.conglang.core.EditionId;
import vn.conglang.core.OfficeClock;

/** Keeps the orders to publish at a time; an edition that moves on leaves none behind. */
@Repository
class PublicationOrders {

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    PublicationOrders(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A later order takes the place of an earlier one, failed or not. */
    void keep(EditionId edition, Instant due, Actor by) {
        jdbc.sql(
                        """
                        insert into publication_order (edition_id, due_at, ordered_by,
                            ordered_name, post, acting_for, ordered_at)
                        values (:edition, :due, :by,
                            :name, :post, :actingFor, :now)
                        on conflict (edition_id) do update
                        set due_at = excluded.due_at,
                            ordered_by = excluded.ordered_by,
                            ordered_name = excluded.ordered_name,
                            post = excluded.post,
                            acting_for = excluded.acting_for,
                            ordered_at = excluded.ordered_at,
                            failed_at = null,
                            failure = '{}'
                        """)
                .param("edition", edition.value())
                .param("due", Timestamp.from(due))
                .param("by", Objects.requireNonNull(by.id()).value())
                .param("name", by.name())
                .param("post", by.post())
                .param("actingFor", by.actingFor())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /**
     * @param failure the keys of why it could not be published
     */
    void failed(EditionId edition, List<String> failure) {
        jdbc.sql(
                        """
                        update publication_order
                        set failed_at = :now,
                            failure = :failure
                        where edition_id = :edition
                        """)
                .param("edition", edition.value())
                .param("now", Timestamp.from(clock.instant()))
                .param("failure", failure.toArray(String[]::new))
                .update();
    }
}
