package vn.conglang.newsroom.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.conglang.audit.Actor;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refusal;
import vn.conglang.media.Publications;
import vn.conglang.newsroom.Action;
import vn.conglang.newsroom.EditionPublished;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.content.Fingerprint;
import vn.conglang.newsroom.edition.Articles;
import vn.conglang.newsroom.edition.Dossier;
import vn.conglang.newsroom.edition.Edition;
import vn.conglang.newsroom.edition.Editions;
import vn.conglang.newsroom.edition.Passage;
import vn.conglang.newsroom.edition.Reasons;
import vn.conglang.newsroom.edition.Revisions;

/**
 * Puts an edition before the public (7.2): text and files together, and the edition that was public
 * until now is superseded in the same moment. Every way to the public ends here.
 */
@Component
class Showing {

    private final Articles articles;
    private final Editions editions;
    private final Revisions revisions;
    private final Publications publications;
    private final Passage passage;
    private final OfficeClock clock;
    private final ApplicationEventPublisher events;

    Showing(
            Articles articles,
            Editions editions,
            Revisions revisions,
            Publications publications,
            Passage passage,
            OfficeClock clock,
            ApplicationEventPublisher events) {
        this.articles = articles;
        this.editions = editions;
        this.revisions = revisions;
        this.publications = publications;
        this.passage = passage;
        this.clock = clock;
        this.events = events;
    }

    /** Why what is approved cannot be shown at this time. */
    List<Refusal> against(Edition edition, Instant time) {
        return Reasons.all(
                isAsApproved(edition), isNotWithdrawnSince(edition), isInTime(edition, time));
    }

    /** What lies in the database, whatever is made of it for looking. */
    Fingerprint stored(Edition edition) {
        return revisions
                .stored(edition.revision())
                .fingerprint(edition.unit())
                .with(edition.change());
    }

    private List<Refusal> isAsApproved(Edition edition) {
        var approval = Objects.requireNonNull(edition.approval());
        return Reasons.when(
                !stored(edition).equals(approval.content()), "ContentDiffersFromApproved", "7.2");
    }

    private static List<Refusal> isNotWithdrawnSince(Edition edition) {
        var approval = Objects.requireNonNull(edition.approval());
        var withdrawn = edition.withdrawnAt();
        return Reasons.when(
                withdrawn != null && approval.at().isBefore(withdrawn),
                "WithdrawnSinceApproval",
                "4.1");
    }

    /** Nothing is shown before its embargo ends, nor after its last day. */
    static List<Refusal> isInTime(Edition edition, Instant time) {
        var embargo = edition.timing().embargoUntil();
        var unpublish = edition.timing().unpublish();
        return Reasons.all(
                embargo != null && time.isBefore(embargo)
                        ? List.of(Reasons.of("UnderEmbargo", "4.1", Moments.written(embargo)))
                        : List.of(),
                unpublish != null && !time.isBefore(unpublish.at())
                        ? List.of(Reasons.of("PastItsEnd", "4.1", Moments.written(unpublish.at())))
                        : List.of());
    }

    /**
     * @param action the way by which it becomes public
     * @param approved the fingerprint of what was approved
     */
    PublishEdition.Publication show(
            Dossier dossier, Action action, Fingerprint approved, String reason, Actor actor) {
        var at = clock.instant();
        var edition = dossier.edition();
        var article = articles.lock(edition.article()).orElseThrow();
        var section = Objects.requireNonNull(dossier.content().section());
        var slug =
                article.slug() != null
                        ? article.slug()
                        : articles.newSlug(dossier.edition().article(), dossier.content().title());
        editions.ofArticle(edition.article(), EditionState.PUBLISHED)
                .ifPresent(earlier -> passage.takeSilently(earlier, Action.SUPERSEDE, actor, ""));
        passage.takeSilently(edition, action, actor, reason);
        editions.published(edition.id(), at);
        articles.show(edition, section, slug, at);
        publications.publish(edition.article(), dossier.content().files());
        events.publishEvent(
                new EditionPublished(
                        Passage.facts(dossier), slug, section, at, approved.hex(), actor));
        return new PublishEdition.Publication(edition.article(), edition.id(), slug, at);
    }
}
