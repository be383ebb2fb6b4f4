package vn.conglang.newsroom.checking;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.conglang.core.ArticleId;

/**
 * Whoever sent it in declared that nothing in it is secret, that it is theirs, and that it is right
 * (10.1 to 10.3). A correction is of an article that was declared.
 */
@Component
class DeclarationsCheck implements Check {

    private final JdbcClient jdbc;

    DeclarationsCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public CheckKey key() {
        return CheckKey.DECLARATIONS;
    }

    @Override
    public Outcome of(Examined item) {
        return isDeclared(item.article())
                ? Outcome.NOTHING
                : Outcome.of(List.of(Finding.of("NotDeclared", key().clause(), null)));
    }

    private boolean isDeclared(ArticleId article) {
        return jdbc.sql(
                        """
                        select exists (
                            select from declaration
                                join edition on edition.id = declaration.edition_id
                            where edition.article_id = :article
                        )
                        """)
                .param("article", article.value())
                .query(Boolean.class)
                .single();
    }
}
