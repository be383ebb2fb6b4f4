package vn.conglang.newsroom.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.audit.Actor;
import vn.conglang.core.ArticleId;
import vn.conglang.core.EditionId;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.core.Text;
import vn.conglang.desk.Permission;
import vn.conglang.media.Publications;
import vn.conglang.newsroom.Action;
import vn.conglang.newsroom.EditionPublished;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.edition.Articles;
import vn.conglang.newsroom.edition.Dossier;
import vn.conglang.newsroom.edition.Dossiers;
import vn.conglang.newsroom.edition.Edition;
import vn.conglang.newsroom.edition.Editions;
import vn.conglang.newsroom.edition.Guards;
import vn.conglang.newsroom.edition.NoSuchEdition;
import vn.conglang.newsroom.edition.Passage;
import vn.conglang.newsroom.edition.Reasons;
import vn.conglang.newsroom.edition.Revisions;
import vn.conglang.newsroom.edition.Verb;
import vn.conglang.people.Member;

/**
 * Publishes what was approved, exactly as it was approved (7.2): the stored text must still have
 * the fingerprint that the leader approved. The edition that was public until now is superseded in
 * the same moment; text and files become public together.
 */
@Component
public class PublishEdition implements Verb {

    private final Articles articles;
    private final Dossiers dossiers;
    private final Editions editions;
    private final Revisions revisions;
    private final Publications publications;
    private final Passage passage;
    private final OfficeClock clock;
    private final ApplicationEventPublisher events;

    PublishEdition(
            Articles articles,
            Dossiers dossiers,
            Editions editions,
            Revisions revisions,
            Publications publications,
            Passage passage,
            OfficeClock clock,
            ApplicationEventPublisher events) {
        this.articles = articles;
        this.dossiers = dossiers;
        this.editions = editions;
        this.revisions = revisions;
        this.publications = publications;
        this.passage = passage;
        this.clock = clock;
        this.events = events;
    }

    /** Where what was published can be read. */
    public record Publication(ArticleId article, EditionId edition, String slug, Instant at) {}

    @Override
    public Action action(Edition edition, Member who) {
        return Action.PUBLISH;
    }

    @Override
    public List<Refusal> refusals(Dossier dossier, Member who) {
        var first = Guards.mayTake(dossier.edition(), Action.PUBLISH, who);
        return first.isEmpty()
                ? Reasons.all(
                        isAsApproved(dossier.edition()), isNotWithdrawnSince(dossier.edition()))
                : first;
    }

    private List<Refusal> isAsApproved(Edition edition) {
        var approval = Objects.requireNonNull(edition.approval());
        var stored = revisions.stored(edition.revision()).fingerprint(edition.unit());
        return Reasons.when(
                !stored.equals(approval.content()), "ContentDiffersFromApproved", "7.2");
    }

    /** Publishes once; whoever clicks twice gets the same publication again. */
    @Transactional
    public Publication publish(EditionId id, Member who) {
        var article = articles.lockOf(id).orElseThrow(NoSuchEdition::new);
        var dossier = dossiers.find(id, who).orElseThrow(NoSuchEdition::new);
        var edition = dossier.edition();
        if (edition.state() == EditionState.PUBLISHED && who.may(Permission.PUBLISH)) {
            return new Publication(
                    edition.article(),
                    id,
                    Objects.requireNonNull(article.slug()),
                    Objects.requireNonNull(edition.publishedAt()));
        }
        Refused.unlessEmpty(refusals(dossier, who));
        return show(dossier, article, who.as(Permission.PUBLISH));
    }

    private static List<Refusal> isNotWithdrawnSince(Edition edition) {
        var approval = Objects.requireNonNull(edition.approval());
        var withdrawn = edition.withdrawnAt();
        return Reasons.when(
                withdrawn != null && approval.at().isBefore(withdrawn),
                "WithdrawnSinceApproval",
                "4.1");
    }

    private Publication show(Dossier dossier, Articles.Article article, Actor actor) {
        var at = clock.instant();
        var edition = dossier.edition();
        var section = Objects.requireNonNull(dossier.content().section());
        var slug = article.slug() != null ? article.slug() : Text.slug(dossier.content().title());
        editions.ofArticle(edition.article(), EditionState.PUBLISHED)
                .ifPresent(earlier -> passage.takeSilently(earlier, Action.SUPERSEDE, actor, ""));
        passage.takeSilently(edition, Action.PUBLISH, actor, "");
        editions.published(edition.id(), at);
        articles.show(edition, section, slug, at);
        publications.publish(edition.article(), dossier.content().files());
        events.publishEvent(
                new EditionPublished(
                        Passage.facts(dossier),
                        slug,
                        section,
                        at,
                        Objects.requireNonNull(edition.approval()).content().hex(),
                        actor));
        return new Publication(edition.article(), edition.id(), slug, at);
    }
}
