package vn.conglang.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long something has waited, in people's words. */
class AgeTests {

    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "PT-5S, now, 0",
        "PT0S, now, 0",
        "PT59.999S, now, 0",
        "PT60S, minutes, 1",
        "PT59M59S, minutes, 59",
        "PT1H, hours, 1",
        "PT23H59M59S, hours, 23",
        "PT24H, days, 1",
        "PT47H59M, days, 1",
        "P30DT1H, days, 30"
    })
    void saysTheLargestWholeUnit(Duration waited, String unit, long count) {
        assertThat(Age.of(NOW.minus(waited), NOW)).isEqualTo(new Age("desk.age." + unit, count));
    }
}
