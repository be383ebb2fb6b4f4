package vn.conglang.questions.handling;

import static vn.conglang.questions.QuestionAction.DECLINE;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.calendar.clocks.Clocks;
import vn.conglang.desk.Permission;
import vn.conglang.people.Member;
import vn.conglang.questions.Question;
import vn.conglang.questions.QuestionClock;
import vn.conglang.questions.QuestionId;
import vn.conglang.questions.Questions;
import vn.conglang.vault.Vault;

/**
 * The standing office does not accept a question here, and tells the asker where to go (12.2). A
 * person decides, never the flag. The words of a denunciation leave the tables in the same
 * transaction.
 */
@Service
public class DeclineQuestion {

    private final Steps steps;
    private final Questions questions;
    private final Clocks clocks;
    private final Vault vault;

    DeclineQuestion(Steps steps, Questions questions, Clocks clocks, Vault vault) {
        this.steps = steps;
        this.questions = questions;
        this.clocks = clocks;
        this.vault = vault;
    }

    /**
     * @param guidance what the asker reads: where to go with it
     */
    @Transactional
    public void decline(QuestionId id, long shown, Ground ground, String guidance, Member who) {
        var question = steps.open(id, shown, DECLINE, who);
        var words = Steps.reason(guidance, DECLINE);
        var actor = who.as(Permission.SORT_QUESTIONS);
        clocks.stop(QuestionClock.of(id), ground.name(), actor);
        questions.declined(id, ground.name());
        var declined =
                steps.move(question, DECLINE, asked -> withoutWords(asked, ground), words, actor);
        if (ground.sealsTheWords()) {
            seal(question, declined);
        }
    }

    private static Question withoutWords(Question question, Ground ground) {
        return ground.sealsTheWords() ? question.titled("") : question;
    }

    private void seal(Question question, Question declined) {
        var facts = Map.of("title", question.title(), "text", questions.text(question.id()));
        questions.sealText(declined.id(), vault.keep("denunciation", facts));
    }
}
