package vn.conglang.questions.handling;

import static vn.conglang.questions.QuestionAction.TRANSFER;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.calendar.clocks.Clocks;
import vn.conglang.core.Refused;
import vn.conglang.core.UnitId;
import vn.conglang.desk.Permission;
import vn.conglang.people.Member;
import vn.conglang.questions.QuestionClock;
import vn.conglang.questions.QuestionId;

/** The standing office takes a question from one unit to another; the clock goes on (12.6). */
@Service
public class TransferQuestion {

    private final Steps steps;
    private final Competent competent;
    private final Clocks clocks;

    TransferQuestion(Steps steps, Competent competent, Clocks clocks) {
        this.steps = steps;
        this.competent = competent;
        this.clocks = clocks;
    }

    @Transactional
    public void transfer(QuestionId id, long shown, UnitId to, String reason, Member who) {
        var question = steps.open(id, shown, TRANSFER, who);
        var unit = competent.unit(to, TRANSFER);
        if (to.equals(question.unit())) {
            throw new Refused(List.of(Steps.refusal(TRANSFER, "HasItAlready").at("unit")));
        }
        var words = Steps.reason(reason, TRANSFER);
        var actor = who.as(Permission.SORT_QUESTIONS);
        clocks.transfer(QuestionClock.of(id), unit.name(), actor);
        steps.move(question, TRANSFER, Steps.with(to), words, actor);
    }
}
