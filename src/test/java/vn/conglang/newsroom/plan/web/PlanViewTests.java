package vn.conglang.newsroom.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.conglang.testing.Clause;

/** Months and weeks of the plan begin on a Monday and are whole weeks. */
@Clause("4.2")
class PlanViewTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    @Test
    void fillsAMonthUpToWholeWeeks() {
        var days = PlanView.MONTH.days(DAY);

        assertThat(days.getFirst()).isEqualTo(LocalDate.of(2026, 10, 26));
        assertThat(days.getLast()).isEqualTo(LocalDate.of(2026, 12, 6));
        assertThat(days.size() % 7).isZero();
    }

    @Test
    void showsAWeekFromMondayToSunday() {
        assertThat(PlanView.WEEK.days(DAY))
                .hasSize(7)
                .startsWith(LocalDate.of(2026, 11, 23))
                .endsWith(LocalDate.of(2026, 11, 29));
    }

    @Test
    void stepsFromTheLastOfALongMonthIntoAShortOne() {
        assertThat(PlanView.MONTH.step(LocalDate.of(2027, 1, 31), 1))
                .isEqualTo(LocalDate.of(2027, 2, 1));
    }

    @Test
    void readsAnythingElseInTheAddressAsAMonthOfToday() {
        var query = new PlanQuery("năm", "2026-13-45", "x", null, "-1", "8", "ALL");

        assertThat(query.shown()).isEqualTo(PlanView.MONTH);
        assertThat(query.dayOr(DAY)).isEqualTo(DAY);
        assertThat(query.daysAhead()).isEqualTo(7);
        assertThat(query.filter().section()).isNull();
        assertThat(query.filter().owner()).isNull();
    }
}
