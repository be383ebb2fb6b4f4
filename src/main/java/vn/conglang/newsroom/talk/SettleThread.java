package vn.conglang.newsroom.talk;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.EditionId;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.newsroom.edition.Passage;
import vn.conglang.people.Member;

/**
 * Says that a thread is dealt with, takes that back, or opens it to whoever sent the item in. Done
 * by two at once it is done once, and the thread says by whom.
 */
@Component
public class SettleThread {

    private final OpenThread opening;
    private final Talk talk;
    private final ApplicationEventPublisher events;

    SettleThread(OpenThread opening, Talk talk, ApplicationEventPublisher events) {
        this.opening = opening;
        this.talk = talk;
        this.events = events;
    }

    static List<Refusal> refusals(TalkThread thread, Member who) {
        return thread.isSettledBy(who) ? List.of() : List.of(TalkRules.of("NotYours"));
    }

    @Transactional
    public void resolve(EditionId id, ThreadId number, Member who) {
        settle(id, number, true, who);
    }

    @Transactional
    public void reopen(EditionId id, ThreadId number, Member who) {
        settle(id, number, false, who);
    }

    private void settle(EditionId id, ThreadId number, boolean resolved, Member who) {
        var found = opening.lock(id, number, who);
        Refused.unlessEmpty(refusals(found.thread(), who));
        if (found.thread().resolved() != resolved) {
            talk.resolve(number, resolved);
            note(found, resolved ? Turn.Kind.RESOLVED : Turn.Kind.REOPENED, who);
        }
    }

    /** Once open it stays so: what was read cannot be unread. */
    @Transactional
    public void openToAuthor(EditionId id, ThreadId number, Member who) {
        var found = opening.lock(id, number, who);
        Refused.unlessEmpty(
                TalkThread.isOfTheDesk(who) ? List.of() : List.of(TalkRules.of("NotYours")));
        if (!found.thread().openToAuthor()) {
            talk.openToAuthor(number);
            note(found, Turn.Kind.OPENED_TO_AUTHOR, who);
        }
    }

    private void note(OpenThread.Found found, Turn.Kind kind, Member who) {
        var actor = Speaking.as(who);
        talk.note(found.thread().id(), kind, actor);
        var verb =
                switch (kind) {
                    case RESOLVED -> "newsroom.resolve-talk";
                    case REOPENED -> "newsroom.reopen-talk";
                    case OPENED_TO_AUTHOR -> "newsroom.open-talk-to-author";
                    case SAID -> "newsroom.comment";
                };
        events.publishEvent(
                new TalkTold(verb, Passage.facts(found.dossier()), found.thread().id(), actor));
    }
}
