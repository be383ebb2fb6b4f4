package vn.conglang.questions.handling;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.audit.Actor;
import vn.conglang.calendar.clocks.StatutoryClock;
import vn.conglang.core.Clause;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.core.Text;
import vn.conglang.core.UnitId;
import vn.conglang.people.Member;
import vn.conglang.questions.Question;
import vn.conglang.questions.QuestionAction;
import vn.conglang.questions.QuestionId;
import vn.conglang.questions.QuestionMoved;
import vn.conglang.questions.QuestionTransitions;
import vn.conglang.questions.Questions;

/** What every verb does before and after its own: lock, ask the rules, move, record, tell. */
@Component
class Steps {

    static final int NOTE = 2_000;

    private final Questions questions;
    private final ApplicationEventPublisher events;

    Steps(Questions questions, ApplicationEventPublisher events) {
        this.questions = questions;
        this.events = events;
    }

    /**
     * The question for this transaction alone, if this person may take the step with it as it stood
     * before them.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Question open(QuestionId id, long shown, QuestionAction action, Member who) {
        var question = questions.lock(id).orElseThrow(NoSuchQuestion::new);
        if (!HandlingRules.maySee(question, who)) {
            throw new NoSuchQuestion();
        }
        Refused.unlessEmpty(HandlingRules.refusals(question, action, who));
        Refused.unlessEmpty(asShown(question, shown, action));
        return question;
    }

    private static List<Refusal> asShown(Question question, long shown, QuestionAction action) {
        return question.version() == shown
                ? List.of()
                : List.of(refusal(action, "ChangedMeanwhile"));
    }

    /**
     * Moves it along its table, and tells of it.
     *
     * @param change what else becomes of it
     * @param note what its history says of the step
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Question move(
            Question before,
            QuestionAction action,
            UnaryOperator<Question> change,
            String note,
            Actor actor) {
        var to = QuestionTransitions.of(before.state(), action).orElseThrow().to();
        var after = change.apply(before.to(to));
        questions.save(after);
        var number = questions.record(after, action, note, actor);
        events.publishEvent(new QuestionMoved(after, action, number, actor));
        return after;
    }

    /** A reason has to be given, and may not be a book. */
    static String reason(String typed, QuestionAction action) {
        var words = Text.clean(typed);
        if (words.isEmpty()) {
            throw new Refused(List.of(refusal(action, "ReasonMissing").at("reason")));
        }
        if (words.length() > NOTE) {
            throw new Refused(List.of(refusal(action, "ReasonTooLong", NOTE).at("reason")));
        }
        return words;
    }

    static UnaryOperator<Question> with(@Nullable UnitId unit) {
        return question -> question.at(unit);
    }

    static UnaryOperator<Question> due(StatutoryClock clock) {
        return question -> question.due(clock.due(), clock.time().provisional());
    }

    static UnitId unitOf(Question question) {
        return Objects.requireNonNull(question.unit());
    }

    static Refusal refusal(QuestionAction action, String name, Object... arguments) {
        return Refusal.of("questions.refusal." + name, clause(action), arguments);
    }

    private static Clause clause(QuestionAction action) {
        return QuestionTransitions.clauseOf(null, action);
    }
}
