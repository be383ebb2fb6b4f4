package vn.conglang.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.core.UnitId;

/** The units of the authority, those that exist and those that ended. */
@Repository
public class Units {

    private static final String SELECT =
            """
            select id, code, kind, name, short_name, parent_id, valid_from, valid_to, successor_id
            from unit
            """;

    private final JdbcClient jdbc;

    Units(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Unit> find(UnitId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(Units::unit)
                .optional();
    }

    public Optional<Unit> withCode(String code) {
        return jdbc.sql(SELECT + "where code = :code")
                .param("code", code)
                .query(Units::unit)
                .optional();
    }

    /** How often a unit was changed; to be read before it. */
    public long version(UnitId id) {
        return jdbc.sql("select version from unit where id = :id")
                .param("id", id.value())
                .query((row, number) -> row.getLong(1))
                .optional()
                .orElse(0L);
    }

    /** Every unit there ever was, by name. */
    public List<Unit> all() {
        return byName(jdbc.sql(SELECT).query(Units::unit).list());
    }

    /** The units that exist on a day, by name. */
    public List<Unit> validOn(LocalDate day) {
        return byName(
                jdbc.sql(
                                SELECT
                                        + """
                                        where valid_from <= :day
                                          and (valid_to is null or valid_to >= :day)
                                        """)
                        .param("day", day)
                        .query(Units::unit)
                        .list());
    }

    /**
     * Lets nobody else enter, change or end a unit until this transaction ends: whether a code is
     * free and a parent lies above is asked of the whole tree.
     */
    public void keepForThisTransaction() {
        jdbc.sql("lock table unit in share row exclusive mode").update();
    }

    // A Vietnamese alphabet is not in every build of PostgreSQL, but it is in every JDK.
    private static List<Unit> byName(List<Unit> units) {
        var vietnamese = Collator.getInstance(Locale.forLanguageTag("vi"));
        return units.stream().sorted(Comparator.comparing(Unit::name, vietnamese)).toList();
    }

    private static Unit unit(ResultSet row, int number) throws SQLException {
        return new Unit(
                new UnitId(row.getLong("id")),
                row.getString("code"),
                UnitKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("short_name"),
                unitId(row.getObject("parent_id", Long.class)),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                unitId(row.getObject("successor_id", Long.class)));
    }

    private static @Nullable UnitId unitId(@Nullable Long value) {
        return value == null ? null : new UnitId(value);
    }
}
