package vn.conglang.people.secondfactor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.StaffId;

/**
 * Ten codes for the day the device is lost; each works once. They carry 80 random bits, so a plain
 * hash keeps them.
 */
@Repository
class RecoveryCodes {

    private static final int COUNT = 10;
    private static final int BYTES = 10;

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final OfficeClock clock;

    RecoveryCodes(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** New codes in place of all earlier ones; this is the only time they can be read. */
    List<String> renew(StaffId staff) {
        remove(staff);
        var codes = Stream.generate(this::code).limit(COUNT).toList();
        codes.forEach(code ->
                jdbc.sql("insert into recovery_code (staff_id, hash) values (:staff, :hash)")
                        .param("staff", staff.value())
                        .param("hash", hash(code))
                        .update());
        return codes;
    }

    void remove(StaffId staff) {
        jdbc.sql("delete from recovery_code where staff_id = :staff")
                .param("staff", staff.value())
                .update();
    }

    /** Uses a code up; false when there is none such or it was used. */
    boolean use(StaffId staff, String typed) {
        return jdbc.sql(
                                """
                                update recovery_code
                                set used_at = :now
                                where staff_id = :staff
                                  and hash = :hash
                                  and used_at is null
                                """)
                        .param("staff", staff.value())
                        .param("hash", hash(typed))
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    int left(StaffId staff) {
        return jdbc.sql(
                        """
                        select count(*)
                        from recovery_code
                        where staff_id = :staff
                          and used_at is null
                        """)
                .param("staff", staff.value())
                .query((row, number) -> row.getInt(1))
                .single();
    }

    private String code() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Totp.base32(bytes).replaceAll("(.{4})(?=.)", "$1-");
    }

    private static byte[] hash(String code) {
        try {
            var bare = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z2-7]", "");
            return MessageDigest.getInstance("SHA-256")
                    .digest(bare.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
