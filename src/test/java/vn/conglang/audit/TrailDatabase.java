package vn.conglang.audit;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.StaffId;
import vn.conglang.testing.TestDatabase;

/** A trail alone in a database of its own, which a test may damage. */
final class TrailDatabase {

    private static final String MIGRATION = "/db/migration/audit/V1__trail.sql";
    static final Instant MORNING = Instant.parse("2026-11-23T01:00:00.123456Z");

    final JdbcClient jdbc;
    final TransactionTemplate transaction;
    final Scribe scribe;
    final Trail trail;
    private final ChainVerification verification;

    TrailDatabase() {
        var database = new DriverManagerDataSource(TestDatabase.freshUrl());
        jdbc = JdbcClient.create(database);
        migrate();
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        scribe = new Scribe(new Chain(jdbc), new OfficeClock());
        trail = new Trail(jdbc);
        verification = new ChainVerification(jdbc);
    }

    private void migrate() {
        try (var script = TrailDatabase.class.getResourceAsStream(MIGRATION)) {
            var sql = new String(requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
            jdbc.sql(sql).update();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something that happened. */
    record Happened(Actor actor, String action, Subject subject, Map<String, String> details)
            implements Auditable {

        static Happened numbered(int number) {
            return new Happened(
                    new Actor(new StaffId(7), "Giàng A Mẫu", "STANDING_OFFICE", null),
                    "test.happened",
                    new Subject("thing", Integer.toString(number), "Việc số " + number),
                    Map.of("number", Integer.toString(number)));
        }
    }

    void tell(Auditable... events) {
        OfficeClock.at(
                MORNING,
                () ->
                        transaction.executeWithoutResult(status -> {
                            for (var event : events) {
                                scribe.hear(event);
                            }
                        }));
    }

    void tellNumbered(int count) {
        for (var number = 1; number <= count; number++) {
            tell(Happened.numbered(number));
        }
    }

    /** What a superuser of the database could do behind the program's back. */
    void tamper(String sql) {
        jdbc.sql("alter table trail disable trigger all").update();
        jdbc.sql("alter table trail_head disable trigger all").update();
        jdbc.sql(sql).update();
    }

    ChainResult verify() {
        return requireNonNull(transaction.execute(status -> verification.firstBroken()));
    }
}
