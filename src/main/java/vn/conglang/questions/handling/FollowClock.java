package vn.conglang.questions.handling;

import com.github.kagkarlsson.scheduler.task.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.conglang.calendar.clocks.Clocks;
import vn.conglang.calendar.clocks.DueTimeMoved;
import vn.conglang.core.OfficeClock;
import vn.conglang.jobs.Agenda;
import vn.conglang.questions.QuestionClock;
import vn.conglang.questions.QuestionId;
import vn.conglang.questions.Questions;

/**
 * A changed calendar moved a question's due time: its row follows. By a job, because whoever
 * handles a question locks it before its clock, and the calendar comes from the other side.
 */
@Component
class FollowClock {

    private static final Logger LOG = LoggerFactory.getLogger(FollowClock.class);
    private static final String JOB = "questions-follow-clock";

    private final Questions questions;
    private final Clocks clocks;
    private final Agenda agenda;
    private final OfficeClock clock;
    private final TransactionOperations transaction;

    FollowClock(
            Questions questions,
            Clocks clocks,
            Agenda agenda,
            OfficeClock clock,
            TransactionOperations transaction) {
        this.questions = questions;
        this.clocks = clocks;
        this.agenda = agenda;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Bean
    static Task<Void> followingClocks(FollowClock following) {
        return Agenda.once(
                JOB,
                id -> following.follow(new QuestionId(Long.parseLong(id))),
                id -> LOG.error("Question {} does not follow its clock", id));
    }

    @EventListener
    void moved(DueTimeMoved moved) {
        QuestionClock.questionOf(moved.clock().of())
                .ifPresent(id -> agenda.put(JOB, id.toString(), clock.instant()));
    }

    private void follow(QuestionId id) {
        transaction.executeWithoutResult(_ ->
                questions
                        .lock(id)
                        .ifPresent(question ->
                                clocks.of(QuestionClock.of(id))
                                        .map(now -> Steps.due(now).apply(question))
                                        .filter(now -> !now.equals(question))
                                        .ifPresent(questions::save)));
    }
}
