package vn.conglang.people;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.StaffId;
import vn.conglang.core.UnitId;

/** The heads of units (10.1). */
@Repository
public class UnitHeads {

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    UnitHeads(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The head of a unit today; a unit may be without one, or with one whose account is closed. */
    public Optional<UnitHead> of(UnitId unit) {
        return jdbc.sql(
                        """
                        select s.id, s.name
                        from appointment a
                            join staff s on s.id = a.staff_id
                        where a.post = 'UNIT_HEAD'
                          and a.unit_id = :unit
                          and s.state <> 'DISABLED'
                          and a.valid_from <= :today
                          and (a.valid_to is null or a.valid_to >= :today)
                        """)
                .param("unit", unit.value())
                .param("today", clock.today())
                .query((row, number) -> new UnitHead(new StaffId(row.getLong(1)), row.getString(2)))
                .optional();
    }
}
