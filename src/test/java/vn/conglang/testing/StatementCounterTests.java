package vn.conglang.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The counter counts: a test that pins a number with it can fail. */
@RoomTest
class StatementCounterTests {

    @Autowired JdbcClient jdbc;

    @Test
    void tellsEveryStatementOfABlockAndNoneOutsideIt() throws Exception {
        jdbc.sql("select 1").query(Integer.class).single();

        var seen =
                StatementCounter.of(() -> {
                    jdbc.sql("select 2").query(Integer.class).single();
                    jdbc.sql("select :n").param("n", 3).query(Integer.class).single();
                });

        assertThat(seen).containsExactly("select 2", "select ?");
    }
}
