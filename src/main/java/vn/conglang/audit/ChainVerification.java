package vn.conglang.audit;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.audit.ChainResult.Broken;
import vn.conglang.audit.ChainResult.Fault;

/**
 * Walks the whole trail, computes every seal again and names the first entry that is not as it was
 * written (4.1, 14.3). Reads in portions, so the trail may be of any length.
 */
@Service
public class ChainVerification {

    private static final int PORTION = 1_000;

    private final JdbcClient jdbc;

    ChainVerification(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    // One snapshot for the head and the rows: writers go on meanwhile.
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ChainResult firstBroken() {
        var head = head();
        if (head.isEmpty()) {
            return new Broken(0, Fault.HEAD_MISSING);
        }
        try (var entries = entries()) {
            return follow(entries, head.get());
        }
    }

    private static ChainResult follow(Stream<TrailEntry> entries, Chain.Head head) {
        var walk = new ChainWalk();
        for (var entry : (Iterable<TrailEntry>) entries::iterator) {
            var broken = walk.step(entry);
            if (broken.isPresent()) {
                return broken.get();
            }
        }
        return walk.arriveAt(head);
    }

    private Stream<TrailEntry> entries() {
        return jdbc
                .sql(TrailRow.SELECT + " order by seq")
                .withFetchSize(PORTION)
                .query(TrailRow::read)
                .stream();
    }

    private Optional<Chain.Head> head() {
        return jdbc.sql("select seq, hash from trail_head").query(Chain.Head::read).optional();
    }
}
