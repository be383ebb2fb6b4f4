package vn.conglang.people.signin;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.conglang.core.OfficeClock;

/**
 * How often somebody may try in vain: per account, per account's codes, per address. The counts lie
 * in the database, so they hold for all nodes. A try that succeeds is given back.
 */
@Component
class Limits {

    private static final Duration SPAN = Duration.ofMinutes(15);

    /** What is counted, and how many tries it has in a quarter of an hour. */
    enum Scope {
        ACCOUNT(10),
        CODE(6),
        ADDRESS(100);

        private final long tries;

        Scope(long tries) {
            this.tries = tries;
        }
    }

    private final ProxyManager<String> buckets;
    private final JdbcClient jdbc;
    private final OfficeClock clock;

    Limits(DataSource database, JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.buckets =
                Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                        .primaryKeyMapper(PrimaryKeyMapper.STRING)
                        .table("sign_in_limit")
                        .idColumn("id")
                        .stateColumn("state")
                        .expiresAtColumn("expires_at")
                        .expirationAfterWrite(
                                ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(
                                        Duration.ofMinutes(1)))
                        .clientClock(new OfficeMeter(clock))
                        .build();
    }

    /** Takes one try; when there is none left, says when there will be. */
    Optional<Instant> take(Scope scope, String of) {
        var probe = bucket(scope, of).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(clock.instant().plusNanos(probe.getNanosToWaitForRefill()));
    }

    void giveBack(Scope scope, String of) {
        bucket(scope, of).addTokens(1);
    }

    private io.github.bucket4j.Bucket bucket(Scope scope, String of) {
        return buckets.getProxy(key(scope, of), () -> configuration(scope));
    }

    private static BucketConfiguration configuration(Scope scope) {
        return BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(scope.tries).refillGreedy(scope.tries, SPAN))
                .build();
    }

    /** What somebody typed is not kept in the clear: it may be a password in the wrong field. */
    private static String key(Scope scope, String of) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(of.getBytes(StandardCharsets.UTF_8));
            return scope + ":" + HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void forgetOld() {
        jdbc.sql("delete from sign_in_limit where expires_at < :now")
                .param("now", clock.instant().minus(1, ChronoUnit.HOURS).toEpochMilli())
                .update();
    }

    private record OfficeMeter(OfficeClock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return ChronoUnit.NANOS.between(Instant.EPOCH, clock.instant());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
