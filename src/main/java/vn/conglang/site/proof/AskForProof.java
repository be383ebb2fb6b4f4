package vn.conglang.site.proof;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.conglang.core.OfficeClock;
import vn.conglang.newsroom.EditionFacts;
import vn.conglang.newsroom.EditionPublished;
import vn.conglang.newsroom.EditionWithdrawn;
import vn.conglang.newsroom.proving.Occasion;

/** Has the public face looked at after each publication, correction and withdrawal (4.1). */
@Component
class AskForProof {

    private final Loopback door;
    private final KeepProof keeping;
    private final OfficeClock clock;

    AskForProof(Loopback door, KeepProof keeping, OfficeClock clock) {
        this.door = door;
        this.keeping = keeping;
        this.clock = clock;
    }

    @EventListener
    void published(EditionPublished publication) {
        ask(publication.facts(), Occasion.PUBLISHED);
    }

    @EventListener
    void withdrawn(EditionWithdrawn withdrawal) {
        ask(withdrawal.facts(), Occasion.WITHDRAWN);
    }

    private void ask(EditionFacts facts, Occasion occasion) {
        if (door.isOpen()) {
            keeping.ask(facts, occasion, clock.instant());
        }
    }
}
