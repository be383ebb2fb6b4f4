package vn.conglang.newsroom.checking;

import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.core.ArticleId;
import vn.conglang.core.OfficeClock;
import vn.conglang.people.Member;

/** Keeps why findings stay. Each holds for that one finding in that one article. */
@Repository
public class Justifications {

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    Justifications(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Justification> of(ArticleId article) {
        return jdbc.sql(
                        """
                        select check_key, finding, reason, by_name, at
                        from finding_justified
                        where article_id = :article
                        """)
                .param("article", article.value())
                .query((row, _) ->
                        new Justification(
                                CheckKey.valueOf(row.getString("check_key")),
                                row.getString("finding"),
                                row.getString("reason"),
                                row.getString("by_name"),
                                row.getTimestamp("at").toInstant()))
                .list();
    }

    /**
     * @return false where somebody else answered for it a moment ago
     */
    public boolean add(
            ArticleId article, CheckKey check, Finding finding, String reason, Member who) {
        return jdbc.sql(
                                """
                                insert into finding_justified (article_id, check_key, finding, reason,
                                    by_id, by_name, at)
                                values (:article, :check, :finding, :reason,
                                    :by, :name, :now)
                                on conflict do nothing
                                """)
                        .param("article", article.value())
                        .param("check", check.name())
                        .param("finding", finding.id())
                        .param("reason", reason)
                        .param("by", who.id().value())
                        .param("name", who.name())
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                > 0;
    }
}
