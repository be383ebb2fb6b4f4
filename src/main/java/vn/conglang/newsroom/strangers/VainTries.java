package vn.conglang.newsroom.strangers;

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
import javax.sql.DataSource;
import org.springframework.stereotype.Component;
import vn.conglang.core.OfficeClock;

/**
 * How often an address may ask for secret links that open nothing. Whoever has a link that opens is
 * never kept waiting for others, be they behind the same address or far away.
 */
@Component
public class VainTries {

    public static final int TRIES = 30;

    private static final Duration SPAN = Duration.ofMinutes(15);

    private final ProxyManager<String> buckets;

    VainTries(DataSource database, OfficeClock clock) {
        this.buckets =
                Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                        .primaryKeyMapper(PrimaryKeyMapper.STRING)
                        .table("vain_try")
                        .idColumn("id")
                        .stateColumn("state")
                        .expiresAtColumn("expires_at")
                        .expirationAfterWrite(
                                ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(
                                        Duration.ofMinutes(1)))
                        .clientClock(new OfficeMeter(clock))
                        .build();
    }

    /** Counts one try in vain; false when there were too many. */
    public boolean allows(String address) {
        return buckets.getProxy(key(address), VainTries::configuration).tryConsume(1);
    }

    private static BucketConfiguration configuration() {
        return BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(TRIES).refillGreedy(TRIES, SPAN))
                .build();
    }

    // Where somebody asked from is nobody's business once it was counted.
    private static String key(String address) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(address.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
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
