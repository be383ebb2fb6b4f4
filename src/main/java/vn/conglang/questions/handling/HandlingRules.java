package vn.conglang.questions.handling;

import java.util.List;
import java.util.stream.Stream;
import vn.conglang.audit.Actor;
import vn.conglang.core.Refusal;
import vn.conglang.desk.Permission;
import vn.conglang.people.Member;
import vn.conglang.people.Office;
import vn.conglang.people.Post;
import vn.conglang.questions.Question;
import vn.conglang.questions.QuestionAction;
import vn.conglang.questions.QuestionTransitions;
import vn.conglang.questions.QuestionTransitions.Side;

/** Who sees a question, and who takes which step with it. */
final class HandlingRules {

    private HandlingRules() {}

    /** The standing office, the Board that watches (2.2, 5.b), and the unit that has it. */
    static boolean maySee(Question question, Member who) {
        return who.mayOneOf(Permission.SORT_QUESTIONS, Permission.WATCH_QUESTIONS)
                || isOfItsUnit(question, who);
    }

    /** Why this person may not take the step now; nothing where they may. */
    static List<Refusal> refusals(Question question, QuestionAction action, Member who) {
        var clause = QuestionTransitions.clauseOf(question.state(), action);
        var side = QuestionTransitions.sideOf(action);
        if (!isOn(side, question, who)) {
            return List.of(Refusal.of("questions.refusal.NotOn." + side, clause));
        }
        return QuestionTransitions.of(question.state(), action).isPresent()
                ? List.of()
                : List.of(Refusal.of("questions.refusal.NotInThisState", clause));
    }

    private static boolean isOn(Side side, Question question, Member who) {
        return switch (side) {
            case ASKER -> false;
            case OFFICE -> who.may(Permission.SORT_QUESTIONS);
            case UNIT -> isOfItsUnit(question, who);
            case LEADER_OF_UNIT -> leading(question, who).findAny().isPresent();
        };
    }

    private static boolean isOfItsUnit(Question question, Member who) {
        var unit = question.unit();
        return unit != null
                && who.offices().stream()
                        .anyMatch(office ->
                                unit.equals(office.unit())
                                        && office.post().grants(Permission.ANSWER_QUESTIONS));
    }

    /** Whom the books name: the office in which they lead the unit, their own before a lent one. */
    static Actor leader(Question question, Member who) {
        return leading(question, who)
                .findFirst()
                .map(office ->
                        new Actor(who.id(), who.name(), office.post().name(), office.actingFor()))
                .orElseGet(who::inNoPost);
    }

    /**
     * A leader of the unit, or a leader whom one of the unit's leaders lets act for them (12.7).
     */
    private static Stream<Office> leading(Question question, Member who) {
        return who.offices().stream()
                .filter(office -> office.post() == Post.UNIT_HEAD)
                .filter(office -> office.unit() != null && office.unit().equals(question.unit()))
                .filter(office -> office.delegator() == null || isALeader(who));
    }

    private static boolean isALeader(Member who) {
        return who.offices().stream()
                .filter(office -> office.delegator() == null)
                .map(Office::post)
                .anyMatch(post -> post == Post.UNIT_HEAD || post.isLeader());
    }
}
