package vn.conglang.calendar.clocks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.conglang.calendar.CountedDay;
import vn.conglang.calendar.DueTime;
import vn.conglang.core.OfficeClock;

/** Keeps the rows of clocks. The head of a clock is the lock for everything done to it. */
@Repository
class ClockRows {

    private static final String SELECT =
            """
            select r.case_kind, r.case_number, r.position, r.act, r.at, r.received_at, r.days,
                   r.starts_at, r.due_at, r.provisional, r.rules_of, r.rules, r.years, r.explanation,
                   r.reason, r.who_name
            from statutory_clock_row r
            """;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<CountedDay>> DAYS = new TypeReference<>() {};
    private static final TypeReference<Map<Integer, Integer>> YEARS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    ClockRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<StatutoryClock> latest(CaseKey of) {
        return jdbc.sql(
                        SELECT
                                + """
                                    join statutory_clock c using (case_kind, case_number)
                                where r.case_kind = :kind
                                  and r.case_number = :number
                                  and r.position = c.latest
                                """)
                .param("kind", of.kind())
                .param("number", of.number())
                .query(ClockRows::clock)
                .optional();
    }

    /** The same, with nobody else doing anything to it until this transaction ends. */
    Optional<StatutoryClock> lock(CaseKey of) {
        jdbc.sql(
                        """
                        select true
                        from statutory_clock
                        where case_kind = :kind
                          and case_number = :number
                        for update
                        """)
                .param("kind", of.kind())
                .param("number", of.number())
                .query(Boolean.class)
                .optional();
        return latest(of);
    }

    /** All that happened to a clock, from its start on. */
    List<StatutoryClock> all(CaseKey of) {
        return jdbc.sql(
                        SELECT
                                + """
                                where r.case_kind = :kind
                                  and r.case_number = :number
                                order by r.position
                                """)
                .param("kind", of.kind())
                .param("number", of.number())
                .query(ClockRows::clock)
                .list();
    }

    /**
     * So many of the running clocks after one, in the order of their keys, that began by the end of
     * a year and end in it or later.
     */
    List<CaseKey> runningThrough(int year, CaseKey after, int limit) {
        return jdbc.sql(
                        """
                        select case_kind, case_number
                        from statutory_clock
                        where running
                          and received_at < :end
                          and due_at >= :begin
                          and (case_kind, case_number) > (:kind, :number)
                        order by case_kind, case_number
                        limit :limit
                        """)
                .param("begin", beginning(year))
                .param("end", beginning(year + 1))
                .param("kind", after.kind())
                .param("number", after.number())
                .param("limit", limit)
                .query((row, _) ->
                        new CaseKey(row.getString("case_kind"), row.getLong("case_number")))
                .list();
    }

    private static OffsetDateTime beginning(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(OfficeClock.ZONE).toOffsetDateTime();
    }

    void begin(StatutoryClock clock) {
        jdbc.sql(
                        """
                        insert into statutory_clock (case_kind, case_number, running, received_at,
                            due_at, latest)
                        values (:kind, :number, true, :received,
                            :due, :position)
                        """)
                .param("kind", clock.of().kind())
                .param("number", clock.of().number())
                .param("received", Timestamp.from(clock.received()))
                .param("due", Timestamp.from(clock.due()))
                .param("position", clock.position())
                .update();
        insert(clock);
    }

    void add(StatutoryClock clock) {
        jdbc.sql(
                        """
                        update statutory_clock
                        set running = :running,
                            due_at = :due,
                            latest = :position
                        where case_kind = :kind
                          and case_number = :number
                        """)
                .param("kind", clock.of().kind())
                .param("number", clock.of().number())
                .param("running", clock.isRunning())
                .param("due", Timestamp.from(clock.due()))
                .param("position", clock.position())
                .update();
        insert(clock);
    }

    private void insert(StatutoryClock clock) {
        jdbc.sql(
                        """
                        insert into statutory_clock_row (case_kind, case_number, position, act, at,
                            received_at, days, starts_at, due_at, provisional,
                            rules_of, rules, years, explanation, reason, who_name)
                        values (:kind, :number, :position, :act, :at,
                            :received, :days, :start, :due, :provisional,
                            :rulesOf, :rules::jsonb, :years::jsonb, :explanation::jsonb, :reason, :who)
                        """)
                .param("kind", clock.of().kind())
                .param("number", clock.of().number())
                .param("position", clock.position())
                .param("act", clock.act().name())
                .param("at", Timestamp.from(clock.at()))
                .param("received", Timestamp.from(clock.received()))
                .param("days", clock.days())
                .param("start", clock.time().start())
                .param("due", clock.time().due())
                .param("provisional", clock.time().provisional())
                .param("rulesOf", clock.rulesOf())
                .param("rules", JSON.writeValueAsString(clock.rules()))
                .param("years", JSON.writeValueAsString(clock.years()))
                .param("explanation", JSON.writeValueAsString(clock.time().days()))
                .param("reason", clock.reason())
                .param("who", clock.who())
                .update();
    }

    private static StatutoryClock clock(ResultSet row, int number) throws SQLException {
        return new StatutoryClock(
                new CaseKey(row.getString("case_kind"), row.getLong("case_number")),
                row.getInt("position"),
                ClockAct.valueOf(row.getString("act")),
                instant(row, "at"),
                instant(row, "received_at"),
                row.getInt("days"),
                new DueTime(
                        office(instant(row, "starts_at")),
                        office(instant(row, "due_at")),
                        row.getBoolean("provisional"),
                        JSON.readValue(row.getString("explanation"), DAYS)),
                row.getObject("rules_of", LocalDate.class),
                JSON.readValue(row.getString("rules"), ClockRules.class),
                JSON.readValue(row.getString("years"), YEARS),
                row.getString("reason"),
                row.getString("who_name"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    private static OffsetDateTime office(Instant time) {
        return time.atZone(OfficeClock.ZONE).toOffsetDateTime();
    }
}
