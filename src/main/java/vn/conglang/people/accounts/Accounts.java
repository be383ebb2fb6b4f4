package vn.conglang.people.accounts;

import java.sql.Timestamp;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refused;
import vn.conglang.core.StaffId;
import vn.conglang.people.StaffState;

/** The rows behind the accounts; the commands of this room are the only ones who write them. */
@Repository
class Accounts {

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    Accounts(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Adds the account, unless the address was taken since the refusals were asked. */
    StaffId add(StaffDetails details) {
        try {
            return insert(details);
        } catch (DuplicateKeyException e) {
            throw new Refused(List.of(StaffDetails.emailTaken()));
        }
    }

    private StaffId insert(StaffDetails details) {
        return jdbc.sql(
                        """
                        insert into staff (name, email, unit_id, phone, state, created_at)
                        values (:name, :email, :unit, :phone, 'INVITED', :now)
                        returning id
                        """)
                .param("name", details.name())
                .param("email", details.email())
                .param("unit", details.unit() == null ? null : details.unit().value())
                .param("phone", details.phone())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> new StaffId(row.getLong(1)))
                .single();
    }

    /** Changes the account, unless the address was taken since the refusals were asked. */
    void change(StaffId id, StaffDetails details) {
        try {
            update(id, details);
        } catch (DuplicateKeyException e) {
            throw new Refused(List.of(StaffDetails.emailTaken()));
        }
    }

    private void update(StaffId id, StaffDetails details) {
        jdbc.sql(
                        """
                        update staff
                        set name = :name,
                            email = :email,
                            unit_id = :unit,
                            phone = :phone,
                            version = version + 1
                        where id = :id
                        """)
                .param("id", id.value())
                .param("name", details.name())
                .param("email", details.email())
                .param("unit", details.unit() == null ? null : details.unit().value())
                .param("phone", details.phone())
                .update();
    }

    void set(StaffId id, StaffState state) {
        jdbc.sql("update staff set state = :state where id = :id")
                .param("id", id.value())
                .param("state", state.name())
                .update();
    }
}
