package vn.conglang.people;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.core.StaffId;
import vn.conglang.core.Text;
import vn.conglang.core.UnitId;

/** The people with an account, by name. */
@Repository
public class StaffDirectory {

    private static final String SELECT =
            """
            select id, name, email, unit_id, phone, state
            from staff
            """;

    private final JdbcClient jdbc;

    StaffDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Staff> find(StaffId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(StaffDirectory::staff)
                .optional();
    }

    public Optional<Staff> withEmail(String email) {
        return jdbc.sql(SELECT + "where email = :email")
                .param("email", signInName(email))
                .query(StaffDirectory::staff)
                .optional();
    }

    /** The form in which an e-mail address is kept and compared. */
    public static String signInName(String email) {
        return Text.line(email).toLowerCase(Locale.ROOT);
    }

    /** The name of somebody who must exist. */
    public String name(StaffId id) {
        return jdbc.sql("select name from staff where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    /** How often the details of somebody were changed; to be read before these. */
    public long version(StaffId id) {
        return jdbc.sql("select version from staff where id = :id")
                .param("id", id.value())
                .query((row, number) -> row.getLong(1))
                .optional()
                .orElse(0L);
    }

    /** The names of several people in one statement; the unknown are left out. */
    public Map<StaffId, String> names(Collection<StaffId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select id, name from staff where id = any(:ids)")
                .param("ids", ids.stream().map(StaffId::value).toArray(Long[]::new))
                .query((row, number) -> Map.entry(new StaffId(row.getLong(1)), row.getString(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Everybody who is not disabled, by name: for choosing an author or an owner. */
    public List<Staff> current() {
        return jdbc.sql(SELECT + "where state <> 'DISABLED' order by name, id")
                .query(StaffDirectory::staff)
                .list();
    }

    /**
     * Waits until nobody else changes this account. Whatever touches its password, its second
     * factor or its links asks for this first: two who lock in different orders would block each
     * other.
     */
    public void keepForThisTransaction(StaffId id) {
        jdbc.sql("select id from staff where id = :id for update")
                .param("id", id.value())
                .query((row, number) -> row.getLong(1))
                .optional();
    }

    private static Staff staff(ResultSet row, int number) throws SQLException {
        var unit = row.getObject("unit_id", Long.class);
        return new Staff(
                new StaffId(row.getLong("id")),
                row.getString("name"),
                row.getString("email"),
                unit == null ? null : new UnitId(unit),
                row.getString("phone"),
                StaffState.valueOf(row.getString("state")));
    }
}
