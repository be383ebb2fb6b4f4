package vn.conglang.newsroom.talk;

import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.conglang.audit.Actor;
import vn.conglang.core.EditionId;
import vn.conglang.core.IdempotencyKey;
import vn.conglang.core.Refused;
import vn.conglang.desk.Permission;
import vn.conglang.newsroom.EditionFacts;
import vn.conglang.newsroom.telling.Parties;
import vn.conglang.newsroom.telling.Party;
import vn.conglang.newsroom.telling.Told;
import vn.conglang.notices.Notices;
import vn.conglang.notices.Tidings;
import vn.conglang.people.Member;

/**
 * Puts what somebody says into a thread, and tells those whom it concerns and who see the thread.
 */
@Component
class Speaking {

    private final Talk talk;
    private final Parties parties;
    private final Notices notices;
    private final ApplicationEventPublisher events;

    Speaking(Talk talk, Parties parties, Notices notices, ApplicationEventPublisher events) {
        this.talk = talk;
        this.parties = parties;
        this.notices = notices;
        this.events = events;
    }

    /** Those who can be mentioned: all who may see the edition. */
    List<Member> readers(EditionId id) {
        return parties.of(id).readers();
    }

    /**
     * Says it, unless this person said it before with this key.
     *
     * @param rest of what those are told who have a hand in the item or spoke before
     */
    boolean say(
            TalkThread thread,
            EditionFacts facts,
            String words,
            IdempotencyKey key,
            Member who,
            Told rest) {
        var party = parties.of(facts.edition());
        var mentioned = Mentions.in(words, party.readers());
        Refused.unlessEmpty(TalkRules.refusals(mentioned, thread.openToAuthor()));
        var names = mentioned.stream().map(Member::name).distinct().toList();
        var actor = as(who);
        var said = talk.say(thread.id(), words, names, actor, key);
        said.ifPresent(turn -> {
            events.publishEvent(new TalkTold("newsroom.comment", facts, thread.id(), actor));
            tell(Told.MENTIONED, mentioned, turn, thread, facts, words, actor);
            tell(rest, concerned(thread, party), turn, thread, facts, words, actor);
        });
        return said.isPresent();
    }

    /** In which post somebody speaks: that by which they are here. */
    static Actor as(Member who) {
        return who.may(Permission.READ_ITEMS)
                ? who.as(Permission.READ_ITEMS)
                : who.as(Permission.WRITE);
    }

    /** Those who spoke before; of a new thread, those whose item it is. */
    private static List<Member> concerned(TalkThread thread, Party party) {
        return party.readers().stream()
                .filter(reader -> TalkThread.isSeenBy(reader, thread.openToAuthor()))
                .filter(reader ->
                        thread.turns().isEmpty()
                                ? party.isMaker(reader)
                                : thread.isSaidIn(reader.id()))
                .toList();
    }

    /** The first that is told of a turn stays: who is mentioned is not told of it again. */
    void tell(
            Told told,
            Collection<Member> people,
            long turn,
            TalkThread thread,
            EditionFacts facts,
            String words,
            Actor actor) {
        notices.tell(
                new Tidings(
                        told.kind(),
                        "talk-" + turn,
                        actor.id(),
                        actor.name(),
                        facts.title(),
                        words,
                        href(facts.edition(), thread.id())),
                people.stream().map(Member::id).toList());
    }

    static String href(EditionId edition, ThreadId thread) {
        return "/toa-soan/tin-bai/" + edition + "#trao-doi-" + thread;
    }
}
