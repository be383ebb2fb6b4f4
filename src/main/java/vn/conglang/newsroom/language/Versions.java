package vn.conglang.newsroom.language;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.core.ArticleId;
import vn.conglang.core.EditionId;
import vn.conglang.core.StaffId;
import vn.conglang.core.UnitId;
import vn.conglang.desk.Permission;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.Language;
import vn.conglang.newsroom.edition.Guards;
import vn.conglang.people.Member;

/** Which articles say the same in which language. */
@Repository
public class Versions {

    private final JdbcClient jdbc;

    Versions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An article among those that say the same.
     *
     * @param original the Vietnamese one; itself, where it is that
     */
    public record Place(ArticleId original, Language language) {

        public boolean isOriginal() {
            return language == Language.VIETNAMESE;
        }
    }

    /** One of those that say the same, at its latest edition. */
    public record Version(
            EditionId edition,
            Language language,
            String title,
            EditionState state,
            StaffId submitter,
            @Nullable UnitId unit) {

        public boolean isSeenBy(Member who) {
            return who.may(Permission.READ_ITEMS)
                    || submitter.equals(who.id())
                    || Guards.isHeadOf(unit, who);
        }
    }

    public Place place(ArticleId article) {
        return jdbc.sql(
                        """
                        select coalesce(original_id, id) as original, language
                        from article
                        where id = :id
                        """)
                .param("id", article.value())
                .query((row, _) ->
                        new Place(
                                new ArticleId(row.getLong("original")),
                                Language.valueOf(row.getString("language"))))
                .single();
    }

    /** All that say the same as this original, the original first. */
    public List<Version> of(ArticleId original) {
        return jdbc.sql(
                        """
                        select distinct on (a.language = 'VIETNAMESE', a.id)
                               e.id, a.language, r.title, e.state, e.submitter_id, e.unit_id
                        from article a
                            join edition e on e.article_id = a.id
                            join revision r on r.id = e.revision_id
                        where a.id = :id
                           or a.original_id = :id
                        order by a.language = 'VIETNAMESE' desc, a.id, e.number desc
                        """)
                .param("id", original.value())
                .query((row, _) -> {
                    var unit = row.getObject("unit_id", Long.class);
                    return new Version(
                            new EditionId(row.getLong("id")),
                            Language.valueOf(row.getString("language")),
                            row.getString("title"),
                            EditionState.valueOf(row.getString("state")),
                            new StaffId(row.getLong("submitter_id")),
                            unit == null ? null : new UnitId(unit));
                })
                .list();
    }

    /**
     * The languages in which there is a version, or will be. What was given up or rejected before
     * readers ever saw it stays so for good, and leaves its language to another.
     */
    public Set<Language> taken(ArticleId original) {
        return jdbc.sql(
                        """
                        select language
                        from article a
                        where original_id = :id
                          and exists (
                              select
                              from edition e
                              where e.article_id = a.id
                                and e.state not in ('REJECTED', 'DISCARDED'))
                        """)
                .param("id", original.value())
                .query((row, _) -> Language.valueOf(row.getString(1)))
                .set();
    }

    /**
     * Once, before the article says anything, and where the language is not taken: what else was
     * begun in it gives way.
     */
    void settle(ArticleId article, ArticleId original, Language language) {
        jdbc.sql(
                        """
                        update article
                        set gave_way = true
                        where original_id = :original
                          and language = :language
                        """)
                .param("original", original.value())
                .param("language", language.name())
                .update();
        jdbc.sql(
                        """
                        update article
                        set language = :language,
                            original_id = :original
                        where id = :id
                        """)
                .param("id", article.value())
                .param("language", language.name())
                .param("original", original.value())
                .update();
    }
}
