package vn.conglang.site;

import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.core.OfficeClock;

/**
 * The text that introduces the place and its portal (clause 1). It is kept clean: see {@link
 * IntroductionHtml}.
 */
@Repository
class Introduction {

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    Introduction(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Clean HTML, ready to be shown. */
    String body() {
        return jdbc.sql("select body from introduction").query(String.class).single();
    }

    void change(String cleanBody) {
        jdbc.sql("update introduction set body = :body, changed_at = :now")
                .param("body", cleanBody)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
