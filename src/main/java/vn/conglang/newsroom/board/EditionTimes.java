package vn.conglang.newsroom.board;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.core.EditionId;
import vn.conglang.core.OfficeClock;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.board.StageTimes.Arrival;

/** The times of one edition, from its history. */
@Repository
class EditionTimes {

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    EditionTimes(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Map<Stage, Duration> of(EditionId edition) {
        return StageTimes.of(steps(edition), clock.instant());
    }

    private List<Arrival> steps(EditionId edition) {
        return jdbc.sql(
                        """
                        select at, to_state
                        from step
                        where edition_id = :edition
                        order by id
                        """)
                .param("edition", edition.value())
                .query((row, number) ->
                        new Arrival(
                                row.getTimestamp("at").toInstant(),
                                EditionState.valueOf(row.getString("to_state"))))
                .list();
    }
}
