package vn.conglang.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.conglang.core.OfficeClock;

/** 23 November 2026 is a Monday. */
class OfficeHoursTests {

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T10:00, 0, 2026-11-24T10:00",
        "2026-11-24T10:00, 60, 2026-11-24T09:00",
        "2026-11-24T14:00, 60, 2026-11-24T11:00",
        "2026-11-24T12:15, 0, 2026-11-24T11:30",
        "2026-11-24T23:00, 0, 2026-11-24T17:00",
        "2026-11-24T07:30, 30, 2026-11-23T16:30",
        "2026-11-23T06:00, 0, 2026-11-20T17:00",
        "2026-11-22T10:00, 480, 2026-11-19T16:30"
    })
    void goBackOverNightsNoonsAndWeekends(LocalDateTime end, int minutes, LocalDateTime found) {
        assertThat(OfficeHours.back(moment(end), Duration.ofMinutes(minutes)))
                .isEqualTo(moment(found));
    }

    private static Instant moment(LocalDateTime local) {
        return local.atZone(OfficeClock.ZONE).toInstant();
    }
}
