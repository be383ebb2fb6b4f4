package vn.conglang.newsroom.edition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.core.ArticleId;
import vn.conglang.core.EditionId;
import vn.conglang.core.StaffId;
import vn.conglang.newsroom.content.Author;

/**
 * Who had a hand in an article, in whichever edition: such a person does not approve it (4.3).
 * Leaving later, or being left out of the authors later, undoes nothing.
 */
@Repository
public class Hands {

    private final JdbcClient jdbc;

    Hands(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param authors the accounts that were named as authors
     * @param names the names of authors who were typed without an account
     * @param editors the accounts that saved something
     */
    public record OnArticle(Set<StaffId> authors, Set<String> names, Set<StaffId> editors) {}

    public OnArticle on(ArticleId article) {
        var hands = new OnArticle(new HashSet<>(), new HashSet<>(), new HashSet<>());
        jdbc.sql("select part, staff_id, name from article_hand where article_id = :article")
                .param("article", article.value())
                .query(row -> {
                    var staff = row.getObject("staff_id", Long.class);
                    if (staff == null) {
                        hands.names().add(row.getString("name"));
                    } else if (row.getString("part").equals("WROTE")) {
                        hands.authors().add(new StaffId(staff));
                    } else {
                        hands.editors().add(new StaffId(staff));
                    }
                });
        return hands;
    }

    /** Puts down whoever saves, and all who are named as authors. */
    public void note(EditionId edition, StaffId savedBy, List<Author> authors) {
        jdbc.sql(
                        """
                        insert into article_hand (article_id, part, staff_id, name)
                        select e.article_id, hand.part, hand.staff_id, hand.name
                        from edition e,
                            (select 'EDITED' as part, :by as staff_id, '' as name
                             union
                             select 'WROTE', a.staff_id,
                                    case when a.staff_id is null then a.name else '' end
                             from unnest(:accounts::bigint[], :names::text[]) a(staff_id, name)) hand
                        where e.id = :edition
                        on conflict do nothing
                        """)
                .param("edition", edition.value())
                .param("by", savedBy.value())
                .param("accounts", authors.stream().map(Hands::account).toArray(Long[]::new))
                .param("names", authors.stream().map(Author::name).toArray(String[]::new))
                .update();
    }

    private static @org.jspecify.annotations.Nullable Long account(Author author) {
        return author.staff() == null ? null : author.staff().value();
    }
}
