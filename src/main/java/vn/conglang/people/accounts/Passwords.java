package vn.conglang.people.accounts;

import java.sql.Timestamp;
import java.text.Normalizer;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.StaffId;
import vn.conglang.people.Reasons;

/**
 * Keeps passwords as Argon2id hashes. Each hash takes 16 MB for a moment, so only a few are made at
 * once: a flood of sign-ins waits instead of taking all the memory.
 */
@Repository
public class Passwords {

    private static final int AT_ONCE = 4;
    private static final long LONGEST_WAIT_SECONDS = 10;

    private final PasswordEncoder argon2 = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final JdbcClient jdbc;
    private final OfficeClock clock;
    private final String nobodys;

    Passwords(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.nobodys = hash("nobody has this password");
    }

    public String hash(String password) {
        return oneOfFew(() -> argon2.encode(normal(password)));
    }

    /** Takes as long for somebody who does not exist as for somebody who does. */
    public boolean matches(String password, Optional<String> hash) {
        var same = oneOfFew(() -> argon2.matches(normal(password), hash.orElse(nobodys)));
        return same && hash.isPresent();
    }

    public Optional<String> hashOf(StaffId staff) {
        return jdbc.sql("select hash from password where staff_id = :staff")
                .param("staff", staff.value())
                .query((row, number) -> row.getString(1))
                .optional();
    }

    void keep(StaffId staff, String hash) {
        jdbc.sql(
                        """
                        insert into password (staff_id, hash, changed_at)
                        values (:staff, :hash, :now)
                        on conflict (staff_id) do update
                            set hash = excluded.hash, changed_at = excluded.changed_at
                        """)
                .param("staff", staff.value())
                .param("hash", hash)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    // The same word typed on another keyboard may come in another Unicode form.
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private <T> T oneOfFew(Supplier<T> work) {
        if (!enter()) {
            new Reasons().when(true, "Busy", "password").refuse();
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private boolean enter() {
        try {
            return places.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
