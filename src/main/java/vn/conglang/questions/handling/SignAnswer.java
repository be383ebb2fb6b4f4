package vn.conglang.questions.handling;

import static vn.conglang.questions.QuestionAction.SIGN;
import static vn.conglang.questions.QuestionAction.UNSIGN;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.Refused;
import vn.conglang.core.Text;
import vn.conglang.people.Member;
import vn.conglang.questions.Answers;
import vn.conglang.questions.QuestionId;

/** A leader of the unit signs the answer, and nobody else can; it may be taken back (12.7). */
@Service
public class SignAnswer {

    static final int LONGEST = 20_000;

    private final Steps steps;
    private final Answers answers;

    SignAnswer(Steps steps, Answers answers) {
        this.steps = steps;
        this.answers = answers;
    }

    @Transactional
    public void sign(QuestionId id, long shown, String text, Member who) {
        var question = steps.open(id, shown, SIGN, who);
        var words = Text.clean(text);
        if (words.isEmpty()) {
            throw new Refused(List.of(Steps.refusal(SIGN, "AnswerMissing").at("answer")));
        }
        if (words.length() > LONGEST) {
            throw new Refused(List.of(Steps.refusal(SIGN, "AnswerTooLong", LONGEST).at("answer")));
        }
        var actor = HandlingRules.leader(question, who);
        answers.sign(question.id(), Steps.unitOf(question), words, actor);
        steps.move(question, SIGN, signed -> signed, "", actor);
    }

    /** Before it is sent out; what was signed stays in the books. */
    @Transactional
    public void takeBack(QuestionId id, long shown, String reason, Member who) {
        var question = steps.open(id, shown, UNSIGN, who);
        var words = Steps.reason(reason, UNSIGN);
        answers.unsign(question.id());
        steps.move(question, UNSIGN, open -> open, words, HandlingRules.leader(question, who));
    }
}
