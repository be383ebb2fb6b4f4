package vn.conglang.newsroom.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.UnitId;

/**
 * How long the stages took of what was published within some days: the median, and what nine of ten
 * stay below. An edition counts at the stages through which it went.
 */
@Repository
public class TimeReport {

    private static final String SPENT =
            """
            with spent as (
                select s.edition_id, m.stage,
                       lead(s.at) over (partition by s.edition_id order by s.id) - s.at as took
                from step s
                    join edition e on e.id = s.edition_id
                    left join unnest(cast(:states as text[]), cast(:stages as text[]))
                        m(state, stage) on m.state = s.to_state
                where e.published_at >= :from
                  and e.published_at < :until),
            summed as (
                select edition_id, stage, extract(epoch from sum(took))::float8 as seconds
                from spent
                where stage is not null
                  and took is not null
                group by edition_id, stage)
            """;

    private final JdbcClient jdbc;

    TimeReport(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param total what all editions spent there together, in seconds
     */
    public record OfStage(Stage stage, long editions, double median, double ninth, double total) {

        public Spent medianInWords() {
            return Spent.ofSeconds(median);
        }

        public Spent ninthInWords() {
            return Spent.ofSeconds(ninth);
        }
    }

    /**
     * @param unit null for what people sent in their own name
     * @param unitMedian of the time at the unit itself, in seconds; null where nothing stayed there
     * @param median of the whole time from the first step to publication, in seconds
     */
    public record OfUnit(
            @Nullable UnitId unit,
            long editions,
            @Nullable Double unitMedian,
            @Nullable Double unitNinth,
            double median,
            double ninth) {

        public @Nullable Spent unitMedianInWords() {
            return unitMedian == null ? null : Spent.ofSeconds(unitMedian);
        }

        public @Nullable Spent unitNinthInWords() {
            return unitNinth == null ? null : Spent.ofSeconds(unitNinth);
        }

        public Spent medianInWords() {
            return Spent.ofSeconds(median);
        }

        public Spent ninthInWords() {
            return Spent.ofSeconds(ninth);
        }
    }

    List<OfStage> byStage(LocalDate from, LocalDate to) {
        return about(
                        from,
                        to,
                        """
                        select stage, count(*) as editions, sum(seconds) as total,
                               percentile_cont(0.5) within group (order by seconds) as median,
                               percentile_cont(0.9) within group (order by seconds) as ninth
                        from summed
                        group by stage
                        """)
                .query((row, number) ->
                        new OfStage(
                                Stage.valueOf(row.getString("stage")),
                                row.getLong("editions"),
                                row.getDouble("median"),
                                row.getDouble("ninth"),
                                row.getDouble("total")))
                .list()
                .stream()
                .sorted(java.util.Comparator.comparing(OfStage::stage))
                .toList();
    }

    /** The slowest units first. */
    List<OfUnit> byUnit(LocalDate from, LocalDate to) {
        return about(
                        from,
                        to,
                        """
                        , whole as (
                            select edition_id, sum(seconds) as seconds,
                                   sum(seconds) filter (where stage = 'UNIT') as at_unit
                            from summed
                            group by edition_id)
                        select e.unit_id, count(*) as editions,
                               percentile_cont(0.5) within group (order by w.at_unit) as unit_median,
                               percentile_cont(0.9) within group (order by w.at_unit) as unit_ninth,
                               percentile_cont(0.5) within group (order by w.seconds) as median,
                               percentile_cont(0.9) within group (order by w.seconds) as ninth
                        from whole w
                            join edition e on e.id = w.edition_id
                        group by e.unit_id
                        order by median desc, e.unit_id
                        """)
                .query(TimeReport::ofUnit)
                .list();
    }

    private JdbcClient.StatementSpec about(LocalDate from, LocalDate to, String select) {
        var states = Stream.of(Stage.values()).flatMap(stage -> stage.states().stream()).toList();
        return jdbc.sql(SPENT + select)
                .param("states", states.stream().map(Enum::name).toArray(String[]::new))
                .param(
                        "stages",
                        states.stream()
                                .flatMap(state -> Stage.of(state).stream())
                                .map(Enum::name)
                                .toArray(String[]::new))
                .param("from", Timestamp.from(begin(from)))
                .param("until", Timestamp.from(begin(to.plusDays(1))));
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(OfficeClock.ZONE).toInstant();
    }

    private static OfUnit ofUnit(ResultSet row, int number) throws SQLException {
        var unit = row.getObject("unit_id", Long.class);
        return new OfUnit(
                unit == null ? null : new UnitId(unit),
                row.getLong("editions"),
                row.getObject("unit_median", Double.class),
                row.getObject("unit_ninth", Double.class),
                row.getDouble("median"),
                row.getDouble("ninth"));
    }
}
