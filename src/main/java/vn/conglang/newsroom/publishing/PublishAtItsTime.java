package vn.conglang.newsroom.publishing;

import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.EditionId;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refusal;
import vn.conglang.newsroom.Action;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.PublicationFailed;
import vn.conglang.newsroom.edition.Articles;
import vn.conglang.newsroom.edition.Dossier;
import vn.conglang.newsroom.edition.Dossiers;
import vn.conglang.newsroom.edition.Editions;
import vn.conglang.newsroom.edition.Passage;

/**
 * Carries out an order to publish at its time (7.2), in the name of whoever gave it. Asked twice,
 * or after the order was taken back or put to another time, it does nothing. What stands against it
 * is written down, and told to those who publish.
 */
@Component
class PublishAtItsTime {

    static final String JOB = "newsroom-publish";

    private final Articles articles;
    private final Editions editions;
    private final Dossiers dossiers;
    private final Showing showing;
    private final PublicationOrders orders;
    private final OfficeClock clock;
    private final ApplicationEventPublisher events;

    PublishAtItsTime(
            Articles articles,
            Editions editions,
            Dossiers dossiers,
            Showing showing,
            PublicationOrders orders,
            OfficeClock clock,
            ApplicationEventPublisher events) {
        this.articles = articles;
        this.editions = editions;
        this.dossiers = dossiers;
        this.showing = showing;
        this.orders = orders;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public void publish(EditionId id) {
        var _ = articles.lockOf(id);
        editions.find(id)
                .filter(edition -> edition.state() == EditionState.SCHEDULED)
                .map(dossiers::read)
                .filter(this::isDue)
                .ifPresent(this::publish);
    }

    private boolean isDue(Dossier dossier) {
        var order = dossier.edition().timing().order();
        return order != null && !clock.instant().isBefore(order.due());
    }

    private void publish(Dossier dossier) {
        var edition = dossier.edition();
        var against = showing.against(edition, clock.instant());
        if (against.isEmpty()) {
            var order = Objects.requireNonNull(edition.timing().order());
            var approved = Objects.requireNonNull(edition.approval()).content();
            showing.show(dossier, Action.PUBLISH, approved, "", order.by());
        } else {
            fail(dossier, against.stream().map(Refusal::key).toList());
        }
    }

    /** Tried time and again, and each time something broke. */
    @Transactional
    public void brokeDown(EditionId id) {
        var _ = articles.lockOf(id);
        editions.find(id)
                .filter(edition -> edition.state() == EditionState.SCHEDULED)
                .map(dossiers::read)
                .ifPresent(
                        dossier -> fail(dossier, List.of("newsroom.refusal.PublicationBrokeDown")));
    }

    private void fail(Dossier dossier, List<String> reasons) {
        orders.failed(dossier.edition().id(), reasons);
        events.publishEvent(new PublicationFailed(Passage.facts(dossier), reasons));
    }
}
