package vn.conglang.people.secondfactor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.StaffId;

/** The secrets shared with people's devices, sealed. */
@Repository
class Secrets {

    /** A proposal left open on a screen is worth nothing to whoever finds it later. */
    static final Duration WAITS = Duration.ofMinutes(30);

    private final JdbcClient jdbc;
    private final SecretSealing vault;
    private final OfficeClock clock;

    Secrets(JdbcClient jdbc, SecretSealing vault, OfficeClock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /** The secret that counts. */
    Optional<byte[]> current(StaffId staff) {
        return read(
                staff,
                """
                select secret
                from second_factor
                where staff_id = :staff
                  and confirmed_at is not null
                """);
    }

    /** Whether there is one, readable or not. */
    boolean has(StaffId staff) {
        return jdbc.sql("select exists (select from second_factor where staff_id = :staff)")
                .param("staff", staff.value())
                .query(Boolean.class)
                .single();
    }

    /** The secret that waits for its first code, unless it has waited too long. */
    Optional<byte[]> next(StaffId staff) {
        return jdbc.sql(
                        """
                        select next_secret
                        from second_factor
                        where staff_id = :staff
                          and started_at > :since
                        """)
                .param("staff", staff.value())
                .param("since", Timestamp.from(clock.instant().minus(WAITS)))
                .query(Secrets::sealed)
                .optional()
                .flatMap(sealed -> sealed)
                .map(sealed -> vault.open(staff, sealed));
    }

    private Optional<byte[]> read(StaffId staff, String sql) {
        return jdbc.sql(sql)
                .param("staff", staff.value())
                .query(Secrets::sealed)
                .optional()
                .flatMap(sealed -> sealed)
                .map(sealed -> vault.open(staff, sealed));
    }

    private static Optional<byte[]> sealed(ResultSet row, int number) throws SQLException {
        byte @Nullable [] sealed = row.getBytes(1);
        return Optional.ofNullable(sealed);
    }

    void propose(StaffId staff, byte[] secret) {
        jdbc.sql(
                        """
                        insert into second_factor (staff_id, next_secret, started_at)
                        values (:staff, :secret, :now)
                        on conflict (staff_id) do update
                            set next_secret = excluded.next_secret,
                                started_at = excluded.started_at
                        """)
                .param("staff", staff.value())
                .param("secret", vault.seal(staff, secret))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** The proposed secret takes the place of the one before. */
    boolean confirm(StaffId staff, long step) {
        return jdbc.sql(
                                """
                                update second_factor
                                set secret = next_secret,
                                    next_secret = null,
                                    confirmed_at = :now,
                                    last_step = :step
                                where staff_id = :staff
                                  and next_secret is not null
                                """)
                        .param("staff", staff.value())
                        .param("step", step)
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    /** Remembers the step of a code; false when it or a later one was used already. */
    boolean spend(StaffId staff, long step) {
        return jdbc.sql(
                                """
                                update second_factor
                                set last_step = :step
                                where staff_id = :staff
                                  and last_step < :step
                                """)
                        .param("staff", staff.value())
                        .param("step", step)
                        .update()
                == 1;
    }

    boolean remove(StaffId staff) {
        return jdbc.sql("delete from second_factor where staff_id = :staff")
                        .param("staff", staff.value())
                        .update()
                == 1;
    }
}
