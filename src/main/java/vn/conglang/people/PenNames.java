package vn.conglang.people;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.StaffId;

/** The names under which people write. */
@Repository
public class PenNames {

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    PenNames(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
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

    /**
     * The accounts that bear or once bore one of these names as their own or as a pen name, in any
     * case: whoever gives up a name wrote what was signed with it all the same.
     */
    public Set<StaffId> bearers(Set<String> names) {
        if (names.isEmpty()) {
            return Set.of();
        }
        var bearers =
                jdbc.sql(
                                """
                                with asked as (select lower(name) as name from unnest(:names::text[]) name)
                                select id from staff join asked on lower(staff.name) = asked.name
                                union
                                select staff_id from pen_name join asked on lower(pen_name.name) = asked.name
                                union
                                select staff_id from former_name join asked on lower(former_name.name) = asked.name
                                """)
                        .param("names", names.toArray(String[]::new))
                        .query((row, number) -> new StaffId(row.getLong(1)))
                        .list();
        return Set.copyOf(bearers);
    }

    /** Remembers a name, their own or a pen name, that they bear no longer. */
    public void giveUp(StaffId id, String name) {
        jdbc.sql(
                        """
                        insert into former_name (staff_id, name, until)
                        values (:id, :name, :now)
                        on conflict (staff_id, name) do update
                            set until = excluded.until
                        """)
                .param("id", id.value())
                .param("name", name)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** The name under which they usually write, if it is not their own. */
    public Optional<String> usual(StaffId id) {
        return of(id).stream().filter(PenName::isDefault).map(PenName::name).findFirst();
    }

    /** All names by which these accounts are known as authors, in small letters. */
    public Set<String> borneBy(Set<StaffId> ids) {
        var names =
                jdbc.sql(
                                """
                                select lower(name) from staff where id = any(:ids)
                                union
                                select lower(name) from pen_name where staff_id = any(:ids)
                                union
                                select lower(name) from former_name where staff_id = any(:ids)
                                """)
                        .param("ids", ids.stream().map(StaffId::value).toArray(Long[]::new))
                        .query(String.class)
                        .list();
        return Set.copyOf(names);
    }
}
