package vn.conglang.media;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.StaffId;

/** How many files one person may send in a while, counted for all nodes in the database. */
@Component
class UploadThrottle {

    private final ProxyManager<Long> buckets;
    private final BucketConfiguration limit;

    UploadThrottle(DataSource dataSource, MediaLimits limits, OfficeClock clock) {
        this.buckets =
                Bucket4jPostgreSQL.selectForUpdateBasedBuilder(dataSource)
                        .table("media_upload_limit")
                        .idColumn("id")
                        .stateColumn("state")
                        .expiresAtColumn("expires_at")
                        .clientClock(new OfficeTime(clock))
                        .expirationAfterWrite(
                                ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(
                                        Duration.ofMinutes(1)))
                        .build();
        this.limit =
                BucketConfiguration.builder()
                        .addLimit(bandwidth ->
                                bandwidth
                                        .capacity(limits.uploads())
                                        .refillGreedy(limits.uploads(), limits.window()))
                        .build();
    }

    /** Counts one upload; false when there were too many. Refused files count as well. */
    boolean allows(StaffId who) {
        return buckets.getProxy(who.value(), () -> limit).tryConsume(1);
    }

    private record OfficeTime(OfficeClock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
