package vn.conglang.questions.asking;

import static vn.conglang.questions.QuestionAction.WITHDRAW;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.audit.Actor;
import vn.conglang.calendar.clocks.Clocks;
import vn.conglang.core.LinkSecret;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.questions.Question;
import vn.conglang.questions.QuestionClock;
import vn.conglang.questions.QuestionMoved;
import vn.conglang.questions.QuestionTransitions;
import vn.conglang.questions.Questions;

/** The asker takes a question back while nobody has signed an answer (12.1). */
@Service
public class WithdrawQuestion {

    private final Questions questions;
    private final Clocks clocks;
    private final ApplicationEventPublisher events;

    WithdrawQuestion(Questions questions, Clocks clocks, ApplicationEventPublisher events) {
        this.questions = questions;
        this.clocks = clocks;
        this.events = events;
    }

    public List<Refusal> refusals(Question question) {
        return QuestionTransitions.of(question.state(), WITHDRAW).isPresent()
                ? List.of()
                : List.of(
                        Refusal.of(
                                "questions.refusal.NoLongerWithdrawn",
                                QuestionTransitions.clauseOf(null, WITHDRAW)));
    }

    /**
     * @return false where the link opens nothing
     */
    @Transactional
    public boolean withdraw(LinkSecret link) {
        var found = questions.opensWith(link).flatMap(open -> questions.lock(open.id()));
        found.ifPresent(this::withdraw);
        return found.isPresent();
    }

    private void withdraw(Question question) {
        Refused.unlessEmpty(refusals(question));
        var to = QuestionTransitions.of(question.state(), WITHDRAW).orElseThrow().to();
        var after = question.to(to);
        clocks.stop(QuestionClock.of(question.id()), "", Actor.ANONYMOUS);
        questions.save(after);
        var number = questions.record(after, WITHDRAW, "", Actor.ANONYMOUS);
        events.publishEvent(new QuestionMoved(after, WITHDRAW, number, Actor.ANONYMOUS));
    }
}
