package vn.conglang.newsroom.mending;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.Clause;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.desk.Permission;
import vn.conglang.newsroom.checking.writing.HouseWords;
import vn.conglang.newsroom.edition.Reasons;
import vn.conglang.people.Member;

/** Takes a word out of the house's dictionary again: it was misspelt, or nobody needs it (8.a). */
@Component
public class RemoveWord {

    private final HouseWords words;
    private final ApplicationEventPublisher events;

    RemoveWord(HouseWords words, ApplicationEventPublisher events) {
        this.words = words;
        this.events = events;
    }

    public List<Refusal> refusals(Member who) {
        return who.may(Permission.EDIT)
                ? List.of()
                : List.of(Reasons.notPermitted(Clause.of("8.a")));
    }

    @Transactional
    public void remove(String word, Member who) {
        Refused.unlessEmpty(refusals(who));
        if (words.remove(word)) {
            events.publishEvent(new WordRemoved(word, who.as(Permission.EDIT)));
        }
    }
}
