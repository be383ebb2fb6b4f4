package vn.conglang.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.conglang.questions.QuestionTransitions.Side;
import vn.conglang.questions.QuestionTransitions.Transition;
import vn.conglang.testing.Clause;

/** What the table of a question's life promises. */
class QuestionTransitionsTests {

    @Test
    void reachesEveryStateFromTheBeginning() {
        var reached = new HashSet<QuestionState>();
        var before = -1;
        while (reached.size() != before) {
            before = reached.size();
            QuestionTransitions.all().stream()
                    .filter(t -> t.from() == null || reached.contains(t.from()))
                    .map(Transition::to)
                    .forEach(reached::add);
        }
        assertThat(reached).containsExactlyInAnyOrder(QuestionState.values());
    }

    @Test
    void usesEveryActionAndNoneTwiceFromAState() {
        assertThat(QuestionTransitions.all().stream().map(Transition::action).distinct())
                .containsExactlyInAnyOrder(QuestionAction.values());
        assertThat(QuestionTransitions.all())
                .extracting(t -> t.from() + " " + t.action())
                .doesNotHaveDuplicates();
    }

    @Test
    @Clause("12.7")
    void isSignedByALeaderOfTheUnitAlone() {
        assertThat(QuestionTransitions.all())
                .filteredOn(t -> t.to() == QuestionState.SIGNED)
                .extracting(Transition::side)
                .containsOnly(Side.LEADER_OF_UNIT);
    }

    @Test
    @Clause({"12.7", "7.2"})
    void isAnsweredOnlyAfterASignature() {
        assertThat(QuestionTransitions.all())
                .filteredOn(t -> t.to() == QuestionState.ANSWERED)
                .extracting(Transition::from)
                .containsOnly(QuestionState.SIGNED);
    }

    @Test
    @Clause("12.2")
    void isNeverAnsweredOrShownOnceDeclined() {
        assertThat(QuestionTransitions.all())
                .extracting(Transition::from)
                .doesNotContain(
                        QuestionState.DECLINED, QuestionState.MERGED, QuestionState.WITHDRAWN);
    }

    @Test
    void leavesNoOpenStateWithoutAWayOut() {
        var open =
                Arrays.stream(QuestionState.values())
                        .filter(QuestionState::isOpen)
                        .collect(
                                Collectors.toCollection(() -> EnumSet.noneOf(QuestionState.class)));
        assertThat(QuestionTransitions.all())
                .filteredOn(t -> t.from() != null && t.from().isOpen())
                .extracting(Transition::from)
                .containsAll(open);
    }
}
