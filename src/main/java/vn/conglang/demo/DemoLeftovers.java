package vn.conglang.demo;

import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.conglang.launch.Announcement;
import vn.conglang.web.Texts;

/**
 * Warns whoever opens a demo's data without {@code --demo}: its accounts have passwords that were
 * shown to everybody.
 */
@Component
@Profile("!demo")
class DemoLeftovers implements Announcement {

    private final JdbcClient jdbc;
    private final Texts texts;

    DemoLeftovers(JdbcClient jdbc, Texts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @Override
    public List<String> lines(Locale language) {
        var isDemo =
                jdbc.sql("select to_regclass('demo_mark') is not null")
                        .query(Boolean.class)
                        .single();
        return isDemo ? List.of(texts.of(language, "demo.leftovers")) : List.of();
    }
}
