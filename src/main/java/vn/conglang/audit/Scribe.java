package vn.conglang.audit;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.conglang.core.OfficeClock;

/**
 * Hears every {@link Auditable} event and writes it into the trail in the transaction of the act.
 * The lines of a transaction are written as its last step before the commit: so the chain, which
 * all writers share, is locked only for that moment, and never while the act still waits for
 * something else.
 */
@Component
class Scribe {

    private final Chain chain;
    private final OfficeClock clock;

    Scribe(Chain chain, OfficeClock clock) {
        this.chain = chain;
        this.clock = clock;
    }

    @EventListener
    void hear(Auditable event) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()
                || TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            throw new IllegalStateException(
                    "An act must be in a writing transaction to reach the trail: "
                            + event.action());
        }
        page().add(Note.of(event, clock.instant(), Address.ofCurrentRequest()));
    }

    private Page page() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Page.class::isInstance)
                .map(Page.class::cast)
                .findFirst()
                .orElseGet(this::newPage);
    }

    private Page newPage() {
        var page = new Page(chain);
        TransactionSynchronizationManager.registerSynchronization(page);
        return page;
    }
}
