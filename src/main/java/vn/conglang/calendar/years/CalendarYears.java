package vn.conglang.calendar.years;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.calendar.CalendarYear;
import vn.conglang.calendar.DayType;
import vn.conglang.calendar.Holiday;
import vn.conglang.calendar.MarkedDay;
import vn.conglang.core.StaffId;

/** Keeps the versions of the years. Nothing is cached, so all nodes count alike. */
@Repository
public class CalendarYears {

    /** Whoever changes a year has it alone; whoever counts shares it. */
    private static final long LOCK = 0x6c_69_63_68L;

    private final JdbcClient jdbc;

    CalendarYears(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for those who count, and keeps others from changing a year in this transaction. */
    void lockToChange() {
        lock("select pg_advisory_xact_lock(:key)");
    }

    /** What is counted in this transaction is known to whoever changes a year after it. */
    public void lockToCount() {
        lock("select pg_advisory_xact_lock_shared(:key)");
    }

    private void lock(String sql) {
        jdbc.sql(sql).param("key", LOCK).query((_, _) -> true).single();
    }

    /** The years that people have touched, as they count today. */
    public Collection<CalendarYear> inForce(int from, int to) {
        var years = new ArrayList<CalendarYear>();
        read(
                """
                select y.*, d.day, d.type, d.holiday, d.name, d.instead_of
                from (
                    select distinct on (year) *
                    from calendar_year
                    where year between :from and :to
                    order by year, (state = 'CONFIRMED') desc, version desc
                ) y
                    left join calendar_day d on d.year_id = y.id
                order by y.year, d.day
                """,
                Map.of("from", from, "to", to),
                version -> years.add(version.days()));
        return years;
    }

    public YearHistory history(int year) {
        var versions = new ArrayList<YearVersion>();
        read(
                """
                select y.*, d.day, d.type, d.holiday, d.name, d.instead_of
                from calendar_year y
                    left join calendar_day d on d.year_id = y.id
                where y.year = :year
                order by y.version desc, d.day
                """,
                Map.of("year", year),
                versions::add);
        return new YearHistory(year, List.copyOf(versions));
    }

    /** The years whose newest version waits for a leader, soonest first. */
    List<YearHistory> waiting() {
        var byYear = new TreeMap<Integer, List<YearVersion>>();
        read(
                """
                select y.*, d.day, d.type, d.holiday, d.name, d.instead_of
                from calendar_year y
                    left join calendar_day d on d.year_id = y.id
                where y.year in (select year from calendar_year where state = 'WAITING')
                order by y.year, y.version desc, d.day
                """,
                Map.of(),
                version ->
                        byYear.computeIfAbsent(version.year(), _ -> new ArrayList<>())
                                .add(version));
        return byYear.entrySet().stream()
                .map(year -> new YearHistory(year.getKey(), List.copyOf(year.getValue())))
                .filter(year -> year.latest().state() == YearState.WAITING)
                .toList();
    }

    /** Those of the years that are confirmed or put forward. */
    Set<Integer> settled(int from, int to) {
        return Set.copyOf(
                jdbc.sql(
                                """
                                select distinct year
                                from calendar_year y
                                where year between :from and :to
                                  and (state = 'CONFIRMED'
                                       or (state = 'WAITING'
                                           and version = (
                                               select max(version)
                                               from calendar_year
                                               where year = y.year)))
                                """)
                        .param("from", from)
                        .param("to", to)
                        .query((row, _) -> row.getInt("year"))
                        .list());
    }

    void add(YearVersion version) {
        var id =
                jdbc.sql(
                                """
                                insert into calendar_year (year, version, act, state, note,
                                                           notice_number, notice_date, notice_issuer,
                                                           made_by, made_by_name, acting_for,
                                                           made_at)
                                values (:year, :version, :act, :state, :note,
                                        :number, :date, :issuer,
                                        :by, :name, :actingFor,
                                        :at)
                                returning id
                                """)
                        .param("year", version.year())
                        .param("version", version.number())
                        .param("act", version.act().name())
                        .param("state", version.state().name())
                        .param("note", version.note())
                        .param("number", version.notice().number())
                        .param("date", version.notice().date())
                        .param("issuer", version.notice().issuer())
                        .param("by", made(version).id().value())
                        .param("name", made(version).name())
                        .param("actingFor", made(version).actingFor())
                        .param("at", made(version).at().atOffset(ZoneOffset.UTC))
                        .query((row, _) -> row.getLong("id"))
                        .single();
        version.days().days().values().forEach(day -> add(id, day));
    }

    private static YearVersion.Made made(YearVersion version) {
        return Objects.requireNonNull(version.by(), "Somebody made it");
    }

    private void add(long year, MarkedDay day) {
        jdbc.sql(
                        """
                        insert into calendar_day (year_id, day, type, holiday, name, instead_of)
                        values (:year, :day, :type, :holiday, :name, :insteadOf)
                        """)
                .param("year", year)
                .param("day", day.date())
                .param("type", day.type().name())
                .param("holiday", day.holiday() == null ? null : day.holiday().name())
                .param("name", day.name())
                .param("insteadOf", day.insteadOf())
                .update();
    }

    /** A version is told when its last day was read: its rows follow each other. */
    private void read(String sql, Map<String, Integer> parameters, Consumer<YearVersion> found) {
        var heads = new LinkedHashMap<Long, YearVersion>();
        var days = new LinkedHashMap<Long, List<MarkedDay>>();
        RowCallbackHandler reading =
                row -> {
                    var id = row.getLong("id");
                    if (!heads.containsKey(id)) {
                        heads.put(id, head(row));
                        days.put(id, new ArrayList<>());
                    }
                    if (row.getObject("day") != null) {
                        days.computeIfAbsent(id, _ -> new ArrayList<>()).add(day(row));
                    }
                };
        jdbc.sql(sql).params(parameters).query(reading);
        heads.forEach((id, head) -> found.accept(with(head, days.getOrDefault(id, List.of()))));
    }

    private static YearVersion with(YearVersion head, List<MarkedDay> days) {
        return new YearVersion(
                CalendarYear.of(head.year(), head.number(), head.isConfirmed(), days),
                head.act(),
                head.state(),
                head.note(),
                head.notice(),
                head.by());
    }

    private static YearVersion head(ResultSet row) throws SQLException {
        return new YearVersion(
                CalendarYear.of(row.getInt("year"), row.getInt("version"), false, List.of()),
                YearAct.valueOf(row.getString("act")),
                YearState.valueOf(row.getString("state")),
                row.getString("note"),
                new Notice(
                        row.getString("notice_number"),
                        row.getObject("notice_date", LocalDate.class),
                        row.getString("notice_issuer")),
                made(row));
    }

    private static YearVersion.@Nullable Made made(ResultSet row) throws SQLException {
        var by = row.getObject("made_by", Long.class);
        return by == null
                ? null
                : new YearVersion.Made(
                        new StaffId(by),
                        row.getString("made_by_name"),
                        row.getString("acting_for"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant());
    }

    private static MarkedDay day(ResultSet row) throws SQLException {
        var holiday = row.getString("holiday");
        return new MarkedDay(
                row.getObject("day", LocalDate.class),
                DayType.valueOf(row.getString("type")),
                holiday == null ? null : Holiday.valueOf(holiday),
                row.getString("name"),
                row.getObject("instead_of", LocalDate.class));
    }
}
