package vn.conglang.newsroom.plan;

import java.sql.Timestamp;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.conglang.newsroom.EditionPublished;

/** Ticks a line of the plan off when its article becomes public, in the same transaction (4.2). */
@Component
class PlanFollowsPublication {

    private final JdbcClient jdbc;

    PlanFollowsPublication(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(EditionPublished published) {
        jdbc.sql(
                        """
                        update plan_line
                        set published_at = :at,
                            version = version + 1,
                            changed_at = :at,
                            changed_by_name = :who
                        where article_id = :article
                          and published_at is null
                        """)
                .param("at", Timestamp.from(published.at()))
                .param("who", published.actor().name())
                .param("article", published.article().value())
                .update();
    }
}
