package vn.conglang.newsroom.strangers;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.conglang.core.OfficeClock;

/** Takes away the counts of tries in vain that count no more. */
@Component
class ForgetTries {

    private static final int HOUR = 3_600;

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    ForgetTries(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Bean
    static RecurringTask<Void> forgetTriesInVain(ForgetTries forgetting) {
        return Tasks.recurring("strangers-forget-tries", FixedDelay.ofSeconds(HOUR))
                .execute((_, _) -> forgetting.forget());
    }

    void forget() {
        jdbc.sql("delete from vain_try where expires_at < :now")
                .param("now", clock.instant().toEpochMilli())
                .update();
    }
}
