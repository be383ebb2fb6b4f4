package vn.conglang.audit;

import java.util.Optional;
import vn.conglang.audit.ChainResult.Broken;
import vn.conglang.audit.ChainResult.Fault;
import vn.conglang.audit.ChainResult.Intact;

/** One walk along the chain, from the first entry on. */
final class ChainWalk {

    private long last;
    private Seal seal = Seal.NONE;

    /** Takes the next entry; tells what is wrong at it, if anything. */
    Optional<ChainResult> step(TrailEntry entry) {
        if (entry.seq() > last + 1) {
            return broken(last + 1, Fault.MISSING);
        }
        if (!entry.expectedSeal().equals(entry.seal()) || entry.seq() <= last) {
            return broken(entry.seq(), Fault.CHANGED);
        }
        if (!entry.previous().equals(seal)) {
            return broken(Math.max(last, 1), Fault.RESEALED);
        }
        last = entry.seq();
        seal = entry.seal();
        return Optional.empty();
    }

    /** Says whether the walk ended where the head of the chain stands. */
    ChainResult arriveAt(Chain.Head head) {
        if (head.seq() > last) {
            return new Broken(last + 1, Fault.CUT_OFF);
        }
        if (head.seq() < last) {
            return new Broken(head.seq() + 1, Fault.ADDED);
        }
        return head.seal().equals(seal) ? new Intact(last, seal) : new Broken(last, Fault.RESEALED);
    }

    private static Optional<ChainResult> broken(long seq, Fault fault) {
        return Optional.of(new Broken(seq, fault));
    }
}
