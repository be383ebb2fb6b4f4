package vn.conglang.newsroom.talk;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.EditionId;
import vn.conglang.core.IdempotencyKey;
import vn.conglang.core.Refused;
import vn.conglang.newsroom.edition.Passage;
import vn.conglang.newsroom.telling.Told;
import vn.conglang.people.Member;

/**
 * Says something more in a thread. In one that was resolved meanwhile it is kept all the same, and
 * opens the thread again: something was said that nobody has dealt with.
 */
@Component
public class ReplyInThread {

    private final OpenThread opening;
    private final Talk talk;
    private final TalkRules rules;
    private final Speaking speaking;

    ReplyInThread(OpenThread opening, Talk talk, TalkRules rules, Speaking speaking) {
        this.opening = opening;
        this.talk = talk;
        this.rules = rules;
        this.speaking = speaking;
    }

    /**
     * @param key sent twice with it, it is said once
     */
    @Transactional
    public void reply(EditionId id, ThreadId number, String typed, IdempotencyKey key, Member who) {
        var found = opening.lock(id, number, who);
        var words = TalkRules.cleaned(typed);
        Refused.unlessEmpty(TalkRules.refusals(words));
        Refused.unlessEmpty(rules.refusals(who));
        var facts = Passage.facts(found.dossier());
        var said = speaking.say(found.thread(), facts, words, key, who, Told.REPLIED);
        if (said && found.thread().resolved()) {
            talk.resolve(number, false);
            talk.note(number, Turn.Kind.REOPENED, Speaking.as(who));
        }
    }
}
