package vn.conglang.questions.handling;

import static vn.conglang.questions.QuestionAction.SEND_OUT;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.calendar.clocks.Clocks;
import vn.conglang.desk.Permission;
import vn.conglang.people.Member;
import vn.conglang.questions.Answers;
import vn.conglang.questions.QuestionClock;
import vn.conglang.questions.QuestionId;

/** The standing office sends a signed answer out, word for word; the clock stops (7.2, 12.4). */
@Service
public class SendOutAnswer {

    private final Steps steps;
    private final Answers answers;
    private final Clocks clocks;

    SendOutAnswer(Steps steps, Answers answers, Clocks clocks) {
        this.steps = steps;
        this.answers = answers;
        this.clocks = clocks;
    }

    @Transactional
    public void sendOut(QuestionId id, long shown, Member who) {
        var question = steps.open(id, shown, SEND_OUT, who);
        var actor = who.as(Permission.SORT_QUESTIONS);
        answers.sendOut(id);
        clocks.stop(QuestionClock.of(id), "", actor);
        steps.move(question, SEND_OUT, sent -> sent, "", actor);
    }
}
