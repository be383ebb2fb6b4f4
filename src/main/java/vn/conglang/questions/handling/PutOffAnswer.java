package vn.conglang.questions.handling;

import static vn.conglang.questions.QuestionAction.APPOINT;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.calendar.clocks.Clocks;
import vn.conglang.core.Refusal;
import vn.conglang.people.Member;
import vn.conglang.questions.Question;
import vn.conglang.questions.QuestionClock;
import vn.conglang.questions.QuestionId;

/**
 * A leader of the unit makes an appointment for the answer: once, in time, with a reason (12.6.c).
 */
@Service
public class PutOffAnswer {

    private final Steps steps;
    private final Clocks clocks;

    PutOffAnswer(Steps steps, Clocks clocks) {
        this.steps = steps;
        this.clocks = clocks;
    }

    /** Why it may not be put off to so many days from its receipt. */
    public List<Refusal> refusals(Question question, int days, String reason, Member who) {
        var own = HandlingRules.refusals(question, APPOINT, who);
        return own.isEmpty()
                ? clocks.refusesExtension(QuestionClock.of(question.id()), days, reason)
                : own;
    }

    @Transactional
    public void putOff(QuestionId id, long shown, int days, String reason, Member who) {
        var question = steps.open(id, shown, APPOINT, who);
        var actor = HandlingRules.leader(question, who);
        var later = clocks.extend(QuestionClock.of(id), days, reason, actor);
        steps.move(question, APPOINT, Steps.due(later), later.reason(), actor);
    }
}
