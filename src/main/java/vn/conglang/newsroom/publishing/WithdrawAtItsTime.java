package vn.conglang.newsroom.publishing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.ArticleId;
import vn.conglang.core.OfficeClock;
import vn.conglang.newsroom.Action;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.PublicationFailed;
import vn.conglang.newsroom.edition.Articles;
import vn.conglang.newsroom.edition.Dossier;
import vn.conglang.newsroom.edition.Dossiers;
import vn.conglang.newsroom.edition.Edition;
import vn.conglang.newsroom.edition.Editions;
import vn.conglang.newsroom.edition.Passage;

/**
 * Withdraws what a leader wanted shown until a time, and no longer (4.1). What was not public then
 * is refused publication by itself.
 */
@Component
class WithdrawAtItsTime {

    static final String JOB = "newsroom-withdraw";

    private final Articles articles;
    private final Editions editions;
    private final Dossiers dossiers;
    private final Withdrawing withdrawing;
    private final OfficeClock clock;
    private final ApplicationEventPublisher events;

    WithdrawAtItsTime(
            Articles articles,
            Editions editions,
            Dossiers dossiers,
            Withdrawing withdrawing,
            OfficeClock clock,
            ApplicationEventPublisher events) {
        this.articles = articles;
        this.editions = editions;
        this.dossiers = dossiers;
        this.withdrawing = withdrawing;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public void withdraw(ArticleId article) {
        due(article).ifPresent(this::withdraw);
    }

    private Optional<Dossier> due(ArticleId article) {
        var _ = articles.lock(article);
        return editions.ofArticle(article, EditionState.PUBLISHED)
                .filter(this::isDue)
                .map(dossiers::read);
    }

    private boolean isDue(Edition edition) {
        var end = edition.timing().unpublish();
        return end != null && !clock.instant().isBefore(end.at());
    }

    private void withdraw(Dossier dossier) {
        var end = Objects.requireNonNull(dossier.edition().timing().unpublish());
        withdrawing.withdraw(dossier, Action.EXPIRE, end.because(), null, end.by());
    }

    @Transactional
    public void brokeDown(ArticleId article) {
        due(article)
                .ifPresent(dossier ->
                        events.publishEvent(
                                new PublicationFailed(
                                        Passage.facts(dossier),
                                        List.of("newsroom.refusal.WithdrawalBrokeDown"))));
    }
}
