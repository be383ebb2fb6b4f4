package vn.conglang.newsroom.board;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the limits of the board's columns: one for each stage, from the first day on. */
@Repository
class BoardLimits {

    private final JdbcClient jdbc;

    BoardLimits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Stage, BoardLimit> all() {
        var limits = new EnumMap<Stage, BoardLimit>(Stage.class);
        jdbc.sql("select stage, items, hours from board_limit")
                .query((row, number) ->
                        new BoardLimit(
                                Stage.valueOf(row.getString("stage")),
                                row.getInt("items"),
                                row.getInt("hours")))
                .list()
                .forEach(limit -> limits.put(limit.stage(), limit));
        return limits;
    }

    /** Nobody else sets limits until this transaction ends. */
    void lock() {
        jdbc.sql("lock table board_limit in share row exclusive mode").update();
    }

    void set(BoardLimit limit) {
        jdbc.sql(
                        """
                        update board_limit
                        set items = :items,
                            hours = :hours
                        where stage = :stage
                        """)
                .param("stage", limit.stage().name())
                .param("items", limit.items())
                .param("hours", limit.hours())
                .update();
    }
}
