package vn.conglang.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.conglang.audit.ChainResult.Broken;
import vn.conglang.audit.ChainResult.Fault;
import vn.conglang.audit.ChainResult.Intact;
import vn.conglang.audit.TrailDatabase.Happened;
import vn.conglang.testing.Clause;

/** The chain holds while nobody touches it, and tells exactly where somebody did. */
@Clause({"4.1", "14.3"})
class ChainTests {

    private final TrailDatabase database = new TrailDatabase();

    @Test
    void anEmptyTrailIsIntact() {
        assertThat(database.verify()).isEqualTo(new Intact(0, Seal.NONE));
    }

    @Test
    void eightWritersMakeOneChainWithoutGaps() throws Exception {
        var writers = 8;
        var each = 25;
        try (var pool = Executors.newFixedThreadPool(writers)) {
            var running = new ArrayList<Future<?>>();
            for (var writer = 0; writer < writers; writer++) {
                running.add(pool.submit(() -> database.tellNumbered(each)));
            }
            finish(running);
        }
        assertThat(database.verify())
                .isInstanceOfSatisfying(
                        Intact.class, chain -> assertThat(chain.count()).isEqualTo(200));
    }

    private static void finish(Iterable<Future<?>> running)
            throws InterruptedException, ExecutionException {
        for (var one : running) {
            one.get();
        }
    }

    @Test
    void namesTheRowThatWasChanged() {
        database.tellNumbered(5);
        database.tamper("update trail set subject_label = 'Việc khác' where seq = 3");
        assertThat(database.verify()).isEqualTo(new Broken(3, Fault.CHANGED));
    }

    @Test
    void noticesAChangeOfEveryColumn() {
        for (var change :
                new String[] {
                    "at = at + interval '1 second'",
                    "actor_id = 8",
                    "actor_name = 'Ai đó'",
                    "actor_post = 'HEAD_EDITOR'",
                    "acting_for = 'Ai đó'",
                    "action = 'test.other'",
                    "subject_kind = 'other'",
                    "subject_id = '99'",
                    "details = details || '{\"number\": \"9\"}'",
                    "details = '[1]'",
                    "details = '{\"number\": {\"of\": 2}}'",
                    "details = '{\"number\": null}'",
                    "details = '2'",
                    "address = '192.0.2.1'",
                    "previous_hash = repeat('a', 64)",
                    "hash = repeat('a', 64)"
                }) {
            var damaged = new TrailDatabase();
            damaged.tellNumbered(3);
            damaged.tamper("update trail set " + change + " where seq = 2");
            assertThat(damaged.verify()).as(change).isEqualTo(new Broken(2, Fault.CHANGED));
        }
    }

    @Test
    void namesTheRowThatWasSealedAnew() {
        database.tellNumbered(4);
        var second = entry(2);
        var forged =
                TrailEntry.sealed(
                        2,
                        Note.of(Happened.numbered(99), TrailDatabase.MORNING, null),
                        second.previous());
        database.tamper(
                """
                update trail
                set subject_id = '99', subject_label = 'Việc số 99', details = '{"number": "99"}',
                    hash = '%s'
                where seq = 2
                """
                        .formatted(forged.seal().hex()));
        assertThat(database.verify()).isEqualTo(new Broken(2, Fault.RESEALED));
    }

    @Test
    void namesTheRowThatIsMissing() {
        database.tellNumbered(5);
        database.tamper("delete from trail where seq = 4");
        assertThat(database.verify()).isEqualTo(new Broken(4, Fault.MISSING));
    }

    @Test
    void noticesThatTheTailWasCut() {
        database.tellNumbered(5);
        database.tamper("delete from trail where seq > 3");
        assertThat(database.verify()).isEqualTo(new Broken(4, Fault.CUT_OFF));
    }

    @Test
    void noticesThatTheHeadIsGone() {
        database.tellNumbered(1);
        database.tamper("delete from trail_head");
        assertThat(database.verify()).isEqualTo(new Broken(0, Fault.HEAD_MISSING));
    }

    @Test
    void noticesARowBeyondTheHead() {
        database.tellNumbered(3);
        var next =
                TrailEntry.sealed(
                        4,
                        Note.of(Happened.numbered(4), TrailDatabase.MORNING, null),
                        entry(3).seal());
        database.tamper(
                """
                insert into trail (seq, at, actor_id, actor_name, actor_post, action, subject_kind,
                                   subject_id, subject_label, details, previous_hash, hash)
                select 4, at, actor_id, actor_name, actor_post, action, subject_kind,
                       '4', 'Việc số 4', '{"number": "4"}', hash, '%s'
                from trail
                where seq = 3
                """
                        .formatted(next.seal().hex()));
        assertThat(database.verify()).isEqualTo(new Broken(4, Fault.ADDED));
    }

    @Test
    void theDatabaseItselfRefusesToChangeTheTrail() {
        database.tellNumbered(2);
        for (var sql :
                new String[] {
                    "update trail set action = 'x'",
                    "delete from trail",
                    "truncate trail",
                    "delete from trail_head",
                    "truncate trail_head",
                    "update trail_head set seq = 1"
                }) {
            assertThatThrownBy(() -> database.jdbc.sql(sql).update()).as(sql).isNotNull();
        }
        assertThat(database.verify()).isInstanceOf(Intact.class);
    }

    private TrailEntry entry(long seq) {
        return database.trail.search(TrailFilter.everything(), seq + 1, 1).getFirst();
    }
}
