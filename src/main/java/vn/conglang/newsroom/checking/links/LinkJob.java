package vn.conglang.newsroom.checking.links;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Asks the links whose time has come: a few at a time, outside of any request and transaction. */
@Configuration(proxyBeanMethods = false)
class LinkJob {

    private static final int AT_ONCE = 10;
    private static final Duration PAUSE = Duration.ofSeconds(20);
    private static final Duration ALIVE_AGAIN = Duration.ofDays(7);
    private static final Duration DEAD_AGAIN = Duration.ofHours(6);

    @Bean
    LinkProbe linkProbe() {
        return new LinkProbe(SystemDefaultDnsResolver.INSTANCE, PublicAddress::is);
    }

    @Bean
    Task<?> checkLinks(Links links, LinkProbe probe) {
        return Tasks.recurring("newsroom.links", FixedDelay.of(PAUSE))
                .execute((_, _) -> askThoseDue(links, probe));
    }

    static void askThoseDue(Links links, LinkProbe probe) {
        for (var url : links.due(AT_ONCE)) {
            var state = probe.ask(url);
            links.found(url, state, state == LinkState.ALIVE ? ALIVE_AGAIN : DEAD_AGAIN);
        }
    }
}
