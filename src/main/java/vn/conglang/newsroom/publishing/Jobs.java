package vn.conglang.newsroom.publishing;

import com.github.kagkarlsson.scheduler.task.Task;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.conglang.core.ArticleId;
import vn.conglang.core.EditionId;
import vn.conglang.jobs.Agenda;

/** What is done to editions at a time and not by a hand. */
@Configuration(proxyBeanMethods = false)
class Jobs {

    @Bean
    Task<Void> publishAtItsTimeJob(PublishAtItsTime publish) {
        return Agenda.once(
                PublishAtItsTime.JOB,
                id -> publish.publish(new EditionId(Long.parseLong(id))),
                id -> publish.brokeDown(new EditionId(Long.parseLong(id))));
    }

    @Bean
    Task<Void> withdrawAtItsTimeJob(WithdrawAtItsTime withdraw) {
        return Agenda.once(
                WithdrawAtItsTime.JOB,
                id -> withdraw.withdraw(new ArticleId(Long.parseLong(id))),
                id -> withdraw.brokeDown(new ArticleId(Long.parseLong(id))));
    }

    @Bean
    Task<Void> escalateRatificationJob(EscalateRatification escalate) {
        return Agenda.once(
                EscalateRatification.JOB,
                id -> escalate.escalate(new EditionId(Long.parseLong(id))),
                // It shows as overdue on everybody's desk by its time alone.
                _ -> {});
    }
}
