package vn.conglang.people.appointments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.core.StaffId;
import vn.conglang.people.AppointmentId;
import vn.conglang.people.Decision;
import vn.conglang.people.Post;
import vn.conglang.people.StandingIn;

/** Who acts on behalf of whom, and when. */
@Repository
public class Delegations {

    private static final String SELECT =
            """
            select d.id, d.appointment_id, a.post, a.staff_id as delegator_id, h.name as delegator_name,
                   d.delegate_id, s.name as delegate_name, d.valid_from,
                   least(d.valid_to, a.valid_to) as valid_to,
                   d.decision_number, d.decision_date, d.decision_issuer
            from delegation d
                join appointment a on a.id = d.appointment_id
                join staff h on h.id = a.staff_id
                join staff s on s.id = d.delegate_id
            """;

    private final JdbcClient jdbc;

    Delegations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Delegation> find(long id) {
        return jdbc.sql(SELECT + "where d.id = :id")
                .param("id", id)
                .query(Delegations::delegation)
                .optional();
    }

    /** Given or received by one person, the newest first. */
    public List<Delegation> of(StaffId staff) {
        return jdbc.sql(
                        SELECT
                                + """
                                where d.delegate_id = :staff or a.staff_id = :staff
                                order by d.valid_from desc, d.id desc
                                """)
                .param("staff", staff.value())
                .query(Delegations::delegation)
                .list();
    }

    /** Received by one person. */
    List<Delegation> to(StaffId delegate) {
        return of(delegate).stream().filter(lent -> lent.delegate().equals(delegate)).toList();
    }

    List<Delegation> of(AppointmentId appointment) {
        return jdbc.sql(SELECT + "where d.appointment_id = :appointment order by d.valid_from")
                .param("appointment", appointment.value())
                .query(Delegations::delegation)
                .list();
    }

    /** All in force on a day. */
    public List<Delegation> inForce(LocalDate day) {
        return jdbc.sql(SELECT + "where " + StandingIn.HOLDS + "order by d.valid_from, d.id")
                .param("day", day)
                .query(Delegations::delegation)
                .list();
    }

    private static Delegation delegation(ResultSet row, int number) throws SQLException {
        return new Delegation(
                row.getLong("id"),
                new AppointmentId(row.getLong("appointment_id")),
                Post.valueOf(row.getString("post")),
                new StaffId(row.getLong("delegator_id")),
                row.getString("delegator_name"),
                new StaffId(row.getLong("delegate_id")),
                row.getString("delegate_name"),
                new Period(
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)),
                new Decision(
                        row.getString("decision_number"),
                        row.getObject("decision_date", LocalDate.class),
                        row.getString("decision_issuer")));
    }
}
