package vn.conglang.questions;

import static vn.conglang.questions.QuestionAction.APPOINT;
import static vn.conglang.questions.QuestionAction.ASK;
import static vn.conglang.questions.QuestionAction.ASK_AGAIN;
import static vn.conglang.questions.QuestionAction.COORDINATE;
import static vn.conglang.questions.QuestionAction.CORRECT;
import static vn.conglang.questions.QuestionAction.DECLINE;
import static vn.conglang.questions.QuestionAction.ENTER;
import static vn.conglang.questions.QuestionAction.GIVE_BACK;
import static vn.conglang.questions.QuestionAction.MERGE;
import static vn.conglang.questions.QuestionAction.ROUTE;
import static vn.conglang.questions.QuestionAction.SEND_OUT;
import static vn.conglang.questions.QuestionAction.SIGN;
import static vn.conglang.questions.QuestionAction.TRANSFER;
import static vn.conglang.questions.QuestionAction.UNSIGN;
import static vn.conglang.questions.QuestionAction.WITHDRAW;
import static vn.conglang.questions.QuestionState.ANSWERED;
import static vn.conglang.questions.QuestionState.DECLINED;
import static vn.conglang.questions.QuestionState.MERGED;
import static vn.conglang.questions.QuestionState.RECEIVED;
import static vn.conglang.questions.QuestionState.SIGNED;
import static vn.conglang.questions.QuestionState.WITHDRAWN;
import static vn.conglang.questions.QuestionState.WITH_UNIT;
import static vn.conglang.questions.QuestionTransitions.Side.ASKER;
import static vn.conglang.questions.QuestionTransitions.Side.LEADER_OF_UNIT;
import static vn.conglang.questions.QuestionTransitions.Side.OFFICE;
import static vn.conglang.questions.QuestionTransitions.Side.UNIT;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.Clause;

/**
 * The one table of the life of a question: from where, which action, to where, whose, by which
 * clause.
 */
public final class QuestionTransitions {

    /** Whose an action is. */
    public enum Side {
        /** Whoever holds the question's code and secret. */
        ASKER,
        /** The standing office (7.1, 7.2). */
        OFFICE,
        /** The unit that has the question: its clerks and leaders (10.4). */
        UNIT,
        /** A leader of that unit, and nobody else (12.7). */
        LEADER_OF_UNIT
    }

    /**
     * @param from null where the action begins a question
     */
    public record Transition(
            @Nullable QuestionState from,
            QuestionAction action,
            QuestionState to,
            Side side,
            Clause clause) {}

    private static final List<Transition> TABLE =
            List.of(
                    row(null, ASK, RECEIVED, ASKER, "12.1"),
                    row(null, ENTER, RECEIVED, OFFICE, "7.1"),
                    row(RECEIVED, ROUTE, WITH_UNIT, OFFICE, "7.2"),
                    row(RECEIVED, COORDINATE, WITH_UNIT, OFFICE, "12.6.b"),
                    row(RECEIVED, DECLINE, DECLINED, OFFICE, "12.2"),
                    row(RECEIVED, MERGE, MERGED, OFFICE, "7.2"),
                    row(RECEIVED, WITHDRAW, WITHDRAWN, ASKER, "12.1"),
                    row(WITH_UNIT, COORDINATE, WITH_UNIT, OFFICE, "12.6.b"),
                    row(WITH_UNIT, TRANSFER, WITH_UNIT, OFFICE, "7.2"),
                    row(WITH_UNIT, GIVE_BACK, RECEIVED, UNIT, "10.4"),
                    row(WITH_UNIT, DECLINE, DECLINED, OFFICE, "12.2"),
                    row(WITH_UNIT, APPOINT, WITH_UNIT, LEADER_OF_UNIT, "12.6.c"),
                    row(WITH_UNIT, SIGN, SIGNED, LEADER_OF_UNIT, "12.7"),
                    row(WITH_UNIT, WITHDRAW, WITHDRAWN, ASKER, "12.1"),
                    row(SIGNED, UNSIGN, WITH_UNIT, LEADER_OF_UNIT, "12.7"),
                    row(SIGNED, SEND_OUT, ANSWERED, OFFICE, "7.2"),
                    row(ANSWERED, ASK_AGAIN, WITH_UNIT, ASKER, "12.4"),
                    row(ANSWERED, CORRECT, WITH_UNIT, LEADER_OF_UNIT, "12.5"));

    private QuestionTransitions() {}

    public static List<Transition> all() {
        return TABLE;
    }

    public static Optional<Transition> of(@Nullable QuestionState from, QuestionAction action) {
        return TABLE.stream().filter(t -> t.from() == from && t.action() == action).findFirst();
    }

    /** Where no row begins at the state, a refusal of the action still names a clause. */
    public static Clause clauseOf(@Nullable QuestionState from, QuestionAction action) {
        return of(from, action).or(() -> rows(action).findFirst()).orElseThrow().clause();
    }

    public static Side sideOf(QuestionAction action) {
        return rows(action).findFirst().orElseThrow().side();
    }

    private static Stream<Transition> rows(QuestionAction action) {
        return TABLE.stream().filter(t -> t.action() == action);
    }

    private static Transition row(
            @Nullable QuestionState from,
            QuestionAction action,
            QuestionState to,
            Side side,
            String clause) {
        return new Transition(from, action, to, side, Clause.of(clause));
    }
}
