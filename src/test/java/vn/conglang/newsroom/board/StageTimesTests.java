package vn.conglang.newsroom.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.Transitions;
import vn.conglang.newsroom.board.StageTimes.Arrival;
import vn.conglang.testing.Clause;

/** Time is attributed to the stage at which an item lay, added up over all its visits. */
@Clause("5.a")
class StageTimesTests {

    private static final Instant START = Instant.parse("2026-11-23T01:00:00Z");

    @Test
    void addsUpWhatAnItemSpentAtEachStageOverAllItsVisits() {
        var times =
                StageTimes.of(
                        List.of(
                                to(EditionState.DRAFT, 0),
                                to(EditionState.AT_SIGN_OFF, 2),
                                to(EditionState.SUBMITTED, 5),
                                to(EditionState.EDITING, 6),
                                to(EditionState.IN_REVIEW, 10),
                                to(EditionState.EDITING, 20),
                                to(EditionState.IN_REVIEW, 21),
                                to(EditionState.APPROVED, 24),
                                to(EditionState.PUBLISHED, 25)),
                        START.plus(Duration.ofDays(30)));

        assertThat(times)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                Stage.WRITING, Duration.ofHours(2),
                                Stage.UNIT, Duration.ofHours(3),
                                Stage.INTAKE, Duration.ofHours(1),
                                Stage.EDITING, Duration.ofHours(5),
                                Stage.MODERATION, Duration.ofHours(13),
                                Stage.PUBLISHING, Duration.ofHours(1)));
    }

    @Test
    void countsTheStageWhereItWaitsUntilNow() {
        var times =
                StageTimes.of(
                        List.of(to(EditionState.SUBMITTED, 0)), START.plus(Duration.ofHours(7)));

        assertThat(times).containsExactly(Map.entry(Stage.INTAKE, Duration.ofHours(7)));
    }

    @ParameterizedTest
    @EnumSource(EditionState.class)
    void countsNoTimeWhereNothingFollowsInTheTable(EditionState state) {
        var isEnd = Transitions.all().stream().noneMatch(row -> row.from() == state);

        if (isEnd) {
            assertThat(Stage.of(state)).isEmpty();
        }
    }

    @Test
    void drawsAsWideAsTheTimeWas() {
        var pieces =
                StageShares.of(
                        Map.of(
                                Stage.UNIT, Duration.ofHours(30),
                                Stage.EDITING, Duration.ofHours(10)));

        assertThat(pieces).extracting(StageShares.Piece::width).containsExactly(750L, 250L);
        assertThat(pieces).extracting(StageShares.Piece::percent).containsExactly(75L, 25L);
        assertThat(pieces.getLast().from()).isEqualTo(750);
    }

    @ParameterizedTest
    @CsvSource({
        "PT59S, newsroom.board.spent.minutes, 0, 0",
        "PT61M, newsroom.board.spent.hours, 1, 1",
        "PT25H, newsroom.board.spent.days, 1, 1",
    })
    void saysALengthOfTimeAsPeopleDo(Duration time, String key, long large, long small) {
        assertThat(Spent.of(time)).isEqualTo(new Spent(key, large, small));
    }

    private static Arrival to(EditionState state, int hours) {
        return new Arrival(START.plus(Duration.ofHours(hours)), state);
    }
}
