package vn.conglang.people;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.core.StaffId;

/** The names under which people write. */
@Repository
public class PenNames {

    private final JdbcClient jdbc;

    PenNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Their pen names, the usual one first. */
    public List<PenName> of(StaffId id) {
        return jdbc.sql(
                        """
                        select id, name, is_default
                        from pen_name
                        where staff_id = :id
                        order by is_default desc, name
                        """)
                .param("id", id.value())
                .query((row, number) ->
                        new PenName(row.getLong(1), row.getString(2), row.getBoolean(3)))
                .list();
    }

    /** The name under which they usually write, if it is not their own. */
    public Optional<String> usual(StaffId id) {
        return of(id).stream().filter(PenName::isDefault).map(PenName::name).findFirst();
    }
}
