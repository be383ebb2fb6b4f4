package vn.conglang.demo;

import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What of the demo stands already, so that repeating the command adds nothing twice and goes on
 * where it was interrupted. Its table exists only where the demo was asked for.
 */
@Repository
@Profile("demo")
class DemoMarks {

    private final JdbcClient jdbc;

    DemoMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
        jdbc.sql(
                        "create table if not exists demo_mark (name text primary key, value text not null)")
                .update();
    }

    Optional<String> find(String name) {
        return jdbc.sql("select value from demo_mark where name = :name")
                .param("name", name)
                .query(String.class)
                .optional();
    }

    boolean has(String name) {
        return find(name).isPresent();
    }

    void set(String name, String value) {
        jdbc.sql("insert into demo_mark (name, value) values (:name, :value)")
                .param("name", name)
                .param("value", value)
                .update();
    }
}
