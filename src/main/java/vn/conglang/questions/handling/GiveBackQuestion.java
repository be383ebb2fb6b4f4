package vn.conglang.questions.handling;

import static vn.conglang.questions.QuestionAction.GIVE_BACK;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.Refused;
import vn.conglang.desk.Permission;
import vn.conglang.people.Member;
import vn.conglang.questions.QuestionId;
import vn.conglang.questions.Questions;

/** A unit says that a question is not in its remit, and why; once, and the clock goes on (10.4). */
@Service
public class GiveBackQuestion {

    private final Steps steps;
    private final Questions questions;

    GiveBackQuestion(Steps steps, Questions questions) {
        this.steps = steps;
        this.questions = questions;
    }

    @Transactional
    public void giveBack(QuestionId id, long shown, String reason, Member who) {
        var question = steps.open(id, shown, GIVE_BACK, who);
        if (questions.steps(id, Steps.unitOf(question), GIVE_BACK) > 0) {
            throw new Refused(List.of(Steps.refusal(GIVE_BACK, "GivenBackBefore")));
        }
        var words = Steps.reason(reason, GIVE_BACK);
        var actor = who.as(Permission.ANSWER_QUESTIONS);
        steps.move(question, GIVE_BACK, given -> given, words, actor);
    }
}
