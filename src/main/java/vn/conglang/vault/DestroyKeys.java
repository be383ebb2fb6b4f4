package vn.conglang.vault;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.conglang.core.OfficeClock;

/**
 * Destroys the keys of what was erased. It looks again and again until none is left, so a machine
 * that dies between the erasing and the destroying forgets nothing.
 */
@Component
class DestroyKeys {

    private static final Duration BETWEEN = Duration.ofMinutes(1);
    private static final int AT_ONCE = 100;

    private final KeyCabinet cabinet;
    private final JdbcClient jdbc;
    private final OfficeClock clock;

    DestroyKeys(KeyCabinet cabinet, JdbcClient jdbc, OfficeClock clock) {
        this.cabinet = cabinet;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Bean
    static Task<Void> destroyingKeys(DestroyKeys destroying) {
        return Tasks.recurring("vault-destroy-keys", FixedDelay.of(BETWEEN))
                .execute((_, _) -> destroying.destroy());
    }

    void destroy() {
        for (var key : waiting()) {
            cabinet.destroy(key);
            jdbc.sql("update vault_record set destroyed_at = :now where key_id = :key")
                    .param("key", key.value())
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
        }
    }

    private List<KeyId> waiting() {
        return jdbc.sql(
                        """
                        select key_id
                        from vault_record
                        where erased_at is not null
                          and destroyed_at is null
                        order by key_id
                        limit :most
                        """)
                .param("most", AT_ONCE)
                .query((row, _) -> new KeyId(row.getLong("key_id")))
                .list();
    }
}
