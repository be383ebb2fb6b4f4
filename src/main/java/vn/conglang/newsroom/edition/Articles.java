package vn.conglang.newsroom.edition;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.audit.Actor;
import vn.conglang.core.ArticleId;
import vn.conglang.core.EditionId;
import vn.conglang.core.IdempotencyKey;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.SectionId;
import vn.conglang.core.StaffId;
import vn.conglang.core.Text;

/** Keeps articles: what of each is public. Its row is the lock for everything done to it. */
@Repository
public class Articles {

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    Articles(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param slug its words in the address, from the first publication on
     */
    public record Article(ArticleId id, @Nullable String slug) {}

    /** Empty if this person began one with this key before: whoever comes second waits to know. */
    public Optional<ArticleId> begin(IdempotencyKey key, StaffId who) {
        return jdbc.sql(
                        """
                        insert into article (created_at, begun_by, begun_with)
                        values (:now, :who, :key)
                        on conflict on constraint begun_once do nothing
                        returning id
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("who", who.value())
                .param("key", key.value())
                .query(Long.class)
                .optional()
                .map(ArticleId::new);
    }

    /** Locks the article that this person began with this key. */
    public Optional<Article> lockBegun(IdempotencyKey key, StaffId who) {
        return jdbc.sql(
                        """
                        select id
                        from article
                        where begun_by = :who
                          and begun_with = :key
                        """)
                .param("who", who.value())
                .param("key", key.value())
                .query(Long.class)
                .optional()
                .flatMap(id -> lock(new ArticleId(id)));
    }

    /** Nobody else does anything to any of its editions until this transaction ends. */
    public Optional<Article> lock(ArticleId id) {
        return jdbc.sql(
                        """
                        select slug
                        from article
                        where id = :id
                        for update
                        """)
                .param("id", id.value())
                .query((row, number) -> new Article(id, row.getString("slug")))
                .optional();
    }

    public Optional<Article> lockOf(EditionId edition) {
        return jdbc.sql("select article_id from edition where id = :id")
                .param("id", edition.value())
                .query(Long.class)
                .optional()
                .flatMap(article -> lock(new ArticleId(article)));
    }

    /** The address of the first publication stays, whatever the title becomes. */
    public void show(Edition edition, SectionId section, String slug, Instant at) {
        jdbc.sql(
                        """
                        update article
                        set slug = coalesce(slug, :slug),
                            public_edition_id = :edition,
                            public_revision_id = :revision,
                            section_id = :section,
                            first_published_at = coalesce(first_published_at, :at),
                            last_changed_at = :at,
                            withdrawn_at = null,
                            withdrawn_because = null,
                            redirect_to = null
                        where id = :id
                        """)
                .param("id", edition.article().value())
                .param("slug", slug)
                .param("edition", edition.id().value())
                .param("revision", edition.revision().value())
                .param("section", section.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /**
     * The words of its address. A title without any Latin letter gives none: a version then has
     * those of its original.
     */
    public String newSlug(ArticleId id, String title) {
        var own = Text.slug(title);
        return own.equals(Text.slug("")) ? slugOfOriginal(id).orElse(own) : own;
    }

    private Optional<String> slugOfOriginal(ArticleId id) {
        return jdbc.sql(
                        """
                        select o.slug
                        from article a
                            join article o on o.id = a.original_id
                        where a.id = :id
                          and o.slug is not null
                        """)
                .param("id", id.value())
                .query((row, number) -> row.getString("slug"))
                .optional();
    }

    /**
     * @param redirect where its readers are sent on to, if anywhere
     */
    public void hide(ArticleId id, String explanation, @Nullable ArticleId redirect) {
        jdbc.sql(
                        """
                        update article
                        set public_edition_id = null,
                            public_revision_id = null,
                            last_changed_at = :now,
                            withdrawn_at = :now,
                            withdrawn_because = :explanation,
                            redirect_to = :redirect,
                            unpublish_at = null,
                            unpublish_by = null,
                            unpublish_because = ''
                        where id = :id
                        """)
                .param("id", id.value())
                .param("explanation", explanation)
                .param("redirect", redirect == null ? null : redirect.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /**
     * @param until null to lift it
     */
    public void embargo(ArticleId id, @Nullable Instant until, String because) {
        jdbc.sql(
                        """
                        update article
                        set embargo_until = :until,
                            embargo_because = :because
                        where id = :id
                        """)
                .param("id", id.value())
                .param("until", until == null ? null : Timestamp.from(until))
                .param("because", because)
                .update();
    }

    /**
     * @param at null for no end
     */
    public void endAt(ArticleId id, @Nullable Instant at, String because, Actor by) {
        jdbc.sql(
                        """
                        update article
                        set unpublish_at = :at,
                            unpublish_because = :because,
                            unpublish_by = :by,
                            unpublish_name = :name,
                            unpublish_post = :post,
                            unpublish_for = :for
                        where id = :id
                        """)
                .param("id", id.value())
                .param("at", at == null ? null : Timestamp.from(at))
                .param("because", at == null ? "" : because)
                .param("by", at == null ? null : Objects.requireNonNull(by.id()).value())
                .param("name", by.name())
                .param("post", by.post())
                .param("for", by.actingFor())
                .update();
    }

    public SectionId sectionOf(ArticleId id) {
        return new SectionId(
                Objects.requireNonNull(
                        jdbc.sql("select section_id from article where id = :id")
                                .param("id", id.value())
                                .query(Long.class)
                                .single()));
    }
}
