package vn.conglang.newsroom.talk;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.conglang.audit.Actor;
import vn.conglang.core.EditionId;
import vn.conglang.core.IdempotencyKey;
import vn.conglang.core.Refused;
import vn.conglang.core.RevisionId;
import vn.conglang.core.StaffId;
import vn.conglang.desk.Permission;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.edition.Edition;
import vn.conglang.newsroom.edition.Editions;
import vn.conglang.newsroom.edition.NoSuchEdition;
import vn.conglang.newsroom.telling.Parties;
import vn.conglang.newsroom.telling.Told;
import vn.conglang.notices.Notices;
import vn.conglang.notices.Tidings;
import vn.conglang.people.Member;

/** What somebody from outside says: a thread of its own each time, for the desk alone. */
@Component
public class GuestTalk {

    private final Talk talk;
    private final TalkRules rules;
    private final Editions editions;
    private final Parties parties;
    private final Notices notices;

    GuestTalk(Talk talk, TalkRules rules, Editions editions, Parties parties, Notices notices) {
        this.talk = talk;
        this.rules = rules;
        this.editions = editions;
        this.parties = parties;
        this.notices = notices;
    }

    /**
     * @param request the number of the request by which they are here
     * @param askedBy who asked them, and is told
     */
    public record Speaker(long request, String name, StaffId askedBy) {}

    /** What came by a request. */
    public List<TalkThread> saidBy(long request) {
        return talk.fromOutside(request);
    }

    /** False if it was said before with this key. */
    public boolean say(
            Speaker who,
            EditionId id,
            RevisionId revision,
            Content content,
            Quote quote,
            String typed,
            IdempotencyKey key) {
        var words = TalkRules.cleaned(typed);
        var reasons = new ArrayList<>(TalkRules.refusals(words));
        reasons.addAll(TalkRules.refusals(quote, ReadableText.of(content)));
        Refused.unlessEmpty(reasons);
        var edition = editions.find(id).orElseThrow(NoSuchEdition::new);
        var begun = talk.beginFromOutside(edition, revision, quote, who.request(), key);
        if (begun.isPresent()) {
            Refused.unlessEmpty(rules.refusals(who.request()));
            var speaker = new Actor(null, who.name(), null, null);
            talk.say(begun.get(), words, List.of(), speaker, key)
                    .ifPresent(
                            turn -> tell(edition, begun.get(), turn, content.title(), words, who));
        }
        return begun.isPresent();
    }

    private void tell(
            Edition edition, ThreadId thread, long turn, String title, String words, Speaker who) {
        var party = parties.of(edition.id());
        notices.tell(
                new Tidings(
                        Told.FACT_CHECKED.kind(),
                        "talk-" + turn,
                        null,
                        who.name(),
                        title,
                        words,
                        Speaking.href(edition.id(), thread)),
                party.readers().stream()
                        .filter(reader -> reader.may(Permission.EDIT))
                        .filter(reader ->
                                reader.id().equals(who.askedBy()) || party.isMaker(reader))
                        .map(Member::id)
                        .toList());
    }
}
