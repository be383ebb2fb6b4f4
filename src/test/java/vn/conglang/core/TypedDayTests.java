package vn.conglang.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type where a day is asked for. */
class TypedDayTests {

    @Test
    void readsADayAndTheSpaceAroundIt() {
        assertThat(TypedDay.read("2026-11-23")).contains(LocalDate.of(2026, 11, 23));
        assertThat(TypedDay.read(" 1900-01-01\t")).contains(LocalDate.of(1900, 1, 1));
        assertThat(TypedDay.read("2999-12-31")).contains(LocalDate.of(2999, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "23/11/2026",
                "2026-02-30",
                "2026-13-01",
                "0226-11-23",
                "1899-12-31",
                "3000-01-01",
                "+12026-11-23",
                "-2026-11-23",
                "hôm nay"
            })
    void readsNothingElse(String typed) {
        assertThat(TypedDay.read(typed)).isEmpty();
    }
}
