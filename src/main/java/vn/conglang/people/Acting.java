package vn.conglang.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.StaffId;
import vn.conglang.core.UnitId;

/**
 * Who can be asked to act in a post today: those who hold it and have an account that is not
 * closed, and those who stand in for a holder, closed account or not (5.b).
 */
@Repository
public class Acting {

    private static final String ACTING =
            """
            select a.staff_id
            from appointment a
                join staff s on s.id = a.staff_id
            where a.post = :post
              and (cast(:unit as bigint) is null or a.unit_id = :unit)
              and s.state <> 'DISABLED'
              and a.valid_from <= :day
              and (a.valid_to is null or a.valid_to >= :day)
            union
            select d.delegate_id
            from delegation d
                join appointment a on a.id = d.appointment_id
            where a.post = :post
              and (cast(:unit as bigint) is null or a.unit_id = :unit)
              and (
            """
                    + StandingIn.HOLDS
                    + ")";

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    Acting(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Set<StaffId> as(Post post) {
        return ids(post, null);
    }

    /** Who heads a unit and signs for what it provides (10.1). */
    public Set<StaffId> asHeadOf(UnitId unit) {
        return ids(Post.UNIT_HEAD, unit);
    }

    /**
     * The names of those who head these units, in one statement; who stands in is not among them.
     */
    public Map<UnitId, List<String>> namesOfHeads(Collection<UnitId> units) {
        var names = new HashMap<UnitId, List<String>>();
        jdbc.sql(
                        """
                        select a.unit_id, s.name
                        from appointment a
                            join staff s on s.id = a.staff_id
                        where a.post = 'UNIT_HEAD'
                          and a.unit_id = any(:units)
                          and s.state <> 'DISABLED'
                          and a.valid_from <= :day
                          and (a.valid_to is null or a.valid_to >= :day)
                        order by s.name
                        """)
                .param("units", units.stream().map(UnitId::value).toArray(Long[]::new))
                .param("day", clock.today())
                .query((row, number) -> Map.entry(new UnitId(row.getLong(1)), row.getString(2)))
                .list()
                .forEach(head ->
                        names.computeIfAbsent(head.getKey(), _ -> new ArrayList<>())
                                .add(head.getValue()));
        return names;
    }

    private Set<StaffId> ids(Post post, @Nullable UnitId unit) {
        return Set.copyOf(
                jdbc.sql(ACTING)
                        .param("post", post.name())
                        .param("unit", unit == null ? null : unit.value())
                        .param("day", clock.today())
                        .query((row, number) -> new StaffId(row.getLong(1)))
                        .list());
    }
}
