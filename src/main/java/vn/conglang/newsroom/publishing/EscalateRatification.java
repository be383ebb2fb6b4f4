package vn.conglang.newsroom.publishing;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.EditionId;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.RatificationOverdue;
import vn.conglang.newsroom.edition.Articles;
import vn.conglang.newsroom.edition.Dossiers;
import vn.conglang.newsroom.edition.Edition;
import vn.conglang.newsroom.edition.Editions;
import vn.conglang.newsroom.edition.Passage;

/** Says, at the deadline, that nobody ratified what the head published alone (4.1). */
@Component
class EscalateRatification {

    static final String JOB = "newsroom-escalate-ratification";

    private final Articles articles;
    private final Editions editions;
    private final Dossiers dossiers;
    private final Emergencies emergencies;
    private final ApplicationEventPublisher events;

    EscalateRatification(
            Articles articles,
            Editions editions,
            Dossiers dossiers,
            Emergencies emergencies,
            ApplicationEventPublisher events) {
        this.articles = articles;
        this.editions = editions;
        this.dossiers = dossiers;
        this.emergencies = emergencies;
        this.events = events;
    }

    @Transactional
    public void escalate(EditionId id) {
        var _ = articles.lockOf(id);
        editions.find(id).filter(EscalateRatification::isOwed).ifPresent(this::tell);
    }

    private static boolean isOwed(Edition edition) {
        var emergency = edition.emergency();
        return edition.state() == EditionState.PUBLISHED
                && emergency != null
                && emergency.isOpen()
                && emergency.escalated() == null;
    }

    private void tell(Edition edition) {
        emergencies.escalated(edition.id());
        events.publishEvent(new RatificationOverdue(Passage.facts(dossiers.read(edition))));
    }
}
