package vn.conglang.people.appointments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.StaffId;
import vn.conglang.core.UnitId;
import vn.conglang.people.AppointmentId;
import vn.conglang.people.Decision;
import vn.conglang.people.Post;

/**
 * Who held which post when. Rows are ended; only one that was never in force before today, or was
 * mistyped today, can be cancelled ({@link CancelAppointment}).
 */
@Repository
public class Appointments {

    private static final String SELECT =
            """
            select a.id, a.staff_id, s.name, a.post, a.unit_id, u.name as unit_name,
                   a.valid_from, a.valid_to, a.decision_number, a.decision_date, a.decision_issuer,
                   a.made_at
            from appointment a
                join staff s on s.id = a.staff_id
                left join unit u on u.id = a.unit_id
            """;

    private final JdbcClient jdbc;

    Appointments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Appointment> find(AppointmentId id) {
        return jdbc.sql(SELECT + "where a.id = :id")
                .param("id", id.value())
                .query(Appointments::appointment)
                .optional();
    }

    /** All of one person, the newest first. */
    public List<Appointment> of(StaffId staff) {
        return jdbc.sql(SELECT + "where a.staff_id = :staff order by a.valid_from desc, a.id desc")
                .param("staff", staff.value())
                .query(Appointments::appointment)
                .list();
    }

    /** Everybody who ever held a post or will, the newest first. */
    public List<Appointment> to(Post post) {
        return jdbc.sql(SELECT + "where a.post = :post order by a.valid_from desc, a.id desc")
                .param("post", post.name())
                .query(Appointments::appointment)
                .list();
    }

    /** All appointments in force on a day, the longest held first. */
    public List<Appointment> inForce(LocalDate day) {
        return jdbc.sql(
                        SELECT
                                + """
                                where a.valid_from <= :day
                                  and (a.valid_to is null or a.valid_to >= :day)
                                order by a.valid_from, a.id
                                """)
                .param("day", day)
                .query(Appointments::appointment)
                .list();
    }

    /** Whether anybody holds the post on the day or will later, whatever the account's state. */
    boolean isHeldFrom(Post post, LocalDate day) {
        return jdbc.sql(
                        """
                        select exists (
                            select from appointment
                            where post = :post
                              and (valid_to is null or valid_to >= :day)
                        )
                        """)
                .param("post", post.name())
                .param("day", day)
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    /**
     * Lets nobody else appoint or delegate until this transaction ends: two at once would clash.
     */
    public void keepForThisTransaction() {
        jdbc.sql("lock table appointment, delegation in share row exclusive mode").update();
    }

    private static Appointment appointment(ResultSet row, int number) throws SQLException {
        var unit = row.getObject("unit_id", Long.class);
        return new Appointment(
                new AppointmentId(row.getLong("id")),
                new StaffId(row.getLong("staff_id")),
                row.getString("name"),
                Post.valueOf(row.getString("post")),
                unit == null ? null : new UnitId(unit),
                row.getString("unit_name"),
                new Period(
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)),
                new Decision(
                        row.getString("decision_number"),
                        row.getObject("decision_date", LocalDate.class),
                        row.getString("decision_issuer")),
                LocalDate.ofInstant(row.getTimestamp("made_at").toInstant(), OfficeClock.ZONE));
    }
}
