package vn.conglang.newsroom.edition;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.conglang.core.EditionId;
import vn.conglang.newsroom.checking.TextTraces;

/**
 * Keeps of texts that were saved before there were checks what the checks keep of each since
 * (14.2). A text that is saved meanwhile is left to whoever saves it.
 */
@Configuration(proxyBeanMethods = false)
class TraceOlderTexts {

    private static final int AT_ONCE = 50;

    @Bean
    Task<?> tracingOfOlderTexts(
            JdbcClient jdbc,
            Editions editions,
            Articles articles,
            Revisions revisions,
            List<TextTraces> traces,
            TransactionOperations transaction) {
        return Tasks.recurring("newsroom.trace-older-texts", FixedDelay.ofMinutes(10))
                .execute((_, _) ->
                        older(jdbc)
                                .forEach(id ->
                                        transaction.executeWithoutResult(_ ->
                                                trace(id, editions, articles, revisions, traces))));
    }

    private static List<EditionId> older(JdbcClient jdbc) {
        return jdbc.sql(
                        """
                        select id
                        from edition
                        where not exists (
                            select from edition_signature s where s.edition_id = edition.id
                        )
                          and revision_id is not null
                        order by id desc
                        limit :most
                        """)
                .param("most", AT_ONCE)
                .query((row, _) -> new EditionId(row.getLong(1)))
                .list();
    }

    private static void trace(
            EditionId id,
            Editions editions,
            Articles articles,
            Revisions revisions,
            List<TextTraces> traces) {
        var _ = articles.lockOf(id).orElseThrow();
        var edition = editions.find(id).orElseThrow();
        var content = revisions.stored(edition.revision()).content();
        traces.forEach(trace -> trace.keep(id, content));
    }
}
