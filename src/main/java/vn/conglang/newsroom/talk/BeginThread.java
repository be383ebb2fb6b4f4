package vn.conglang.newsroom.talk;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.EditionId;
import vn.conglang.core.IdempotencyKey;
import vn.conglang.core.Refused;
import vn.conglang.newsroom.edition.Dossier;
import vn.conglang.newsroom.edition.Dossiers;
import vn.conglang.newsroom.edition.NoSuchEdition;
import vn.conglang.newsroom.edition.Passage;
import vn.conglang.newsroom.telling.Told;
import vn.conglang.people.Member;

/**
 * Begins a thread about an edition, on a passage or on the whole. Whoever may see the edition may
 * speak about it; what somebody outside the desk begins is always open to them.
 */
@Component
public class BeginThread {

    private final Dossiers dossiers;
    private final Talk talk;
    private final TalkRules rules;
    private final Speaking speaking;

    BeginThread(Dossiers dossiers, Talk talk, TalkRules rules, Speaking speaking) {
        this.dossiers = dossiers;
        this.talk = talk;
        this.rules = rules;
        this.speaking = speaking;
    }

    /**
     * @param openToAuthor whether whoever sent it in sees the thread, too
     * @param key sent twice with it, it is begun once
     */
    @Transactional
    public ThreadId begin(
            EditionId id,
            Quote quote,
            String typed,
            boolean openToAuthor,
            IdempotencyKey key,
            Member who) {
        var dossier = dossiers.find(id, who).orElseThrow(NoSuchEdition::new);
        var words = TalkRules.cleaned(typed);
        var reasons = new ArrayList<>(TalkRules.refusals(words));
        reasons.addAll(TalkRules.refusals(quote, text(dossier)));
        Refused.unlessEmpty(reasons);
        var open = openToAuthor || !TalkThread.isOfTheDesk(who);
        var begun = talk.begin(dossier.edition(), quote, open, who.id(), key);
        if (begun.isEmpty()) {
            return talk.begunWith(key, who.id());
        }
        Refused.unlessEmpty(rules.refusals(who));
        var thread = new TalkThread(begun.get(), id, quote, open, false, who.id(), List.of());
        speaking.say(thread, Passage.facts(dossier), words, key, who, Told.COMMENTED);
        return thread.id();
    }

    private static String text(Dossier dossier) {
        return ReadableText.of(dossier.content());
    }
}
