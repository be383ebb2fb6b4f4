package vn.conglang.audit;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;

/** What one transaction has to say to the trail, written just before it commits. */
final class Page implements TransactionSynchronization {

    private static final Logger LOG = LoggerFactory.getLogger(Page.class);

    private final Chain chain;
    private final List<Note> notes = new ArrayList<>();

    Page(Chain chain) {
        this.chain = chain;
    }

    void add(Note note) {
        notes.add(note);
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        chain.append(notes);
        notes.clear();
    }

    // Only an act told while the transaction was already committing could be left over.
    @Override
    public void afterCompletion(int status) {
        if (status == STATUS_COMMITTED && !notes.isEmpty()) {
            LOG.error("{} acts were told too late to reach the trail", notes.size());
        }
    }
}
