package vn.conglang.newsroom.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.conglang.newsroom.EditionState;
import vn.conglang.testing.Clause;

/** Where a line of the plan stands follows from what became of its article. */
@Clause("4.2")
class PlanStateTests {

    @ParameterizedTest
    @CsvSource({
        "false, false,           , PLANNED",
        "false, false, DRAFT     , BEGUN",
        "false, false, AT_SIGN_OFF, BEGUN",
        "false, false, RETURNED  , BEGUN",
        "false, false, IN_REVIEW , BEGUN",
        "false, false, REJECTED  , CAME_TO_NOTHING",
        "false, false, DISCARDED , CAME_TO_NOTHING",
        "false, true , PUBLISHED , PUBLISHED",
        "false, true , WITHDRAWN , PUBLISHED",
        "false, true , EDITING   , PUBLISHED",
        "true , false,           , DROPPED",
        "true , false, EDITING   , DROPPED",
    })
    void followsFromItsArticle(
            boolean dropped, boolean published, @Nullable EditionState stage, PlanState expected) {
        assertThat(PlanState.of(dropped, published, stage)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "PLANNED, true, true",
        "BEGUN, true, false",
        "CAME_TO_NOTHING, true, true",
        "PUBLISHED, false, false",
        "DROPPED, false, false",
    })
    void knowsWhatIsStillToBeDone(PlanState state, boolean open, boolean waits) {
        assertThat(state.isOpen()).isEqualTo(open);
        assertThat(state.waitsForADraft()).isEqualTo(waits);
    }
}
