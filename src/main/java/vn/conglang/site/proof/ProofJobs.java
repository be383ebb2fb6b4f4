package vn.conglang.site.proof;

import com.github.kagkarlsson.scheduler.task.Task;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.conglang.jobs.Agenda;

/** The looking is done outside of what it looks at. */
@Configuration(proxyBeanMethods = false)
class ProofJobs {

    @Bean
    Task<Void> proveAppearanceJob(ProveAppearance prove) {
        return Agenda.once(
                ProveAppearance.JOB,
                id -> prove.walk(Errand.of(id)),
                id -> prove.brokeDown(Errand.of(id)));
    }
}
