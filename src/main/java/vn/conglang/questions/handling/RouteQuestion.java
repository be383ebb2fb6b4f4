package vn.conglang.questions.handling;

import static vn.conglang.questions.QuestionAction.ROUTE;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.Refused;
import vn.conglang.core.UnitId;
import vn.conglang.desk.Permission;
import vn.conglang.people.Member;
import vn.conglang.questions.QuestionAction;
import vn.conglang.questions.QuestionId;
import vn.conglang.questions.Questions;

/** The standing office forwards a question to the unit in whose remit it is (7.2, 12.4). */
@Service
public class RouteQuestion {

    private final Steps steps;
    private final Competent competent;
    private final Questions questions;

    RouteQuestion(Steps steps, Competent competent, Questions questions) {
        this.steps = steps;
        this.competent = competent;
        this.questions = questions;
    }

    /** A unit that said that it is not theirs does not get it again (10.4). */
    @Transactional
    public void route(QuestionId id, long shown, UnitId to, Member who) {
        var question = steps.open(id, shown, ROUTE, who);
        var unit = competent.unit(to, ROUTE);
        if (questions.steps(id, to, QuestionAction.GIVE_BACK) > 0) {
            throw new Refused(List.of(Steps.refusal(ROUTE, "GaveItBack", unit.name()).at("unit")));
        }
        steps.move(question, ROUTE, Steps.with(to), unit.name(), who.as(Permission.SORT_QUESTIONS));
    }
}
