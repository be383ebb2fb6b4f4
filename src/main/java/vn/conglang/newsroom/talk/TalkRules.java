package vn.conglang.newsroom.talk;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.conglang.core.Clause;
import vn.conglang.core.Refusal;
import vn.conglang.core.Text;
import vn.conglang.people.Member;

/** What is asked of whatever is said, at the desk and from outside. */
@Component
class TalkRules {

    // Talk is about what is to be published: the leaders look through it, the desk prepares it.
    private static final Clause CARE = Clause.of("4.3");

    static final int LONGEST = 2_000;

    /** In so many seconds so many things may be said. */
    static final int SPAN = 60;

    static final int OFTEN = 12;

    private static final int MOST_FROM_OUTSIDE = 200;

    private final Talk talk;

    TalkRules(Talk talk) {
        this.talk = talk;
    }

    /** Why this person may not say anything now. */
    List<Refusal> refusals(Member who) {
        return talk.saidOfLate(who.id()) >= OFTEN ? List.of(of("TooOften").at("words")) : List.of();
    }

    /** Why nothing more may come by a request now. */
    List<Refusal> refusals(long request) {
        var came = talk.cameFromOutside(request);
        if (came.all() >= MOST_FROM_OUTSIDE) {
            return List.of(of("EnoughFromOutside", MOST_FROM_OUTSIDE).at("words"));
        }
        return came.ofLate() >= OFTEN ? List.of(of("TooOften").at("words")) : List.of();
    }

    /** What is wrong with what is said. */
    static List<Refusal> refusals(String words) {
        if (words.isEmpty()) {
            return List.of(of("NothingSaid").at("words"));
        }
        return words.length() > LONGEST ? List.of(of("TooLong", LONGEST).at("words")) : List.of();
    }

    /** Whether the passage stands in the text that it is to be about. */
    static List<Refusal> refusals(Quote quote, String text) {
        if (quote.words().length() > Quote.LONGEST) {
            return List.of(of("QuoteTooLong", Quote.LONGEST).at("quote"));
        }
        return quote.standsIn(text) ? List.of() : List.of(of("QuoteNotThere").at("quote"));
    }

    /** Nobody is called into a thread that they cannot see. */
    static List<Refusal> refusals(List<Member> mentioned, boolean openToAuthor) {
        var shutOut = new ArrayList<String>();
        for (var who : mentioned) {
            if (!TalkThread.isSeenBy(who, openToAuthor)) {
                shutOut.add(who.name());
            }
        }
        return shutOut.isEmpty()
                ? List.of()
                : List.of(of("MentionedCannotSee", String.join(", ", shutOut)).at("words"));
    }

    static String cleaned(String words) {
        return Text.clean(words);
    }

    static Refusal of(String name, Object... arguments) {
        return Refusal.of("newsroom.talk.refusal." + name, CARE, arguments);
    }
}
