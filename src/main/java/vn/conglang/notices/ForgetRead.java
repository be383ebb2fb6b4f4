package vn.conglang.notices;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.conglang.core.OfficeClock;

/** Takes away what was read long ago, at night. What nobody read stays. */
@Component
class ForgetRead {

    /** For so long somebody finds again what they read. */
    static final Duration KEPT = Duration.ofDays(90);

    private static final LocalTime AT_NIGHT = LocalTime.of(2, 40);

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    ForgetRead(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Bean
    static RecurringTask<Void> forgetReadNotices(ForgetRead forgetting) {
        return Tasks.recurring("notices-forget-read", Schedules.daily(OfficeClock.ZONE, AT_NIGHT))
                .execute((_, _) -> forgetting.forget());
    }

    void forget() {
        jdbc.sql("delete from notice where read_at < :long_ago")
                .param("long_ago", Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }
}
