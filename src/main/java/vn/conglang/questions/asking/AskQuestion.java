package vn.conglang.questions.asking;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.audit.Actor;
import vn.conglang.calendar.clocks.Clocks;
import vn.conglang.core.IdempotencyKey;
import vn.conglang.core.LinkSecret;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.questions.Asker;
import vn.conglang.questions.AskerKind;
import vn.conglang.questions.Channel;
import vn.conglang.questions.Initials;
import vn.conglang.questions.Question;
import vn.conglang.questions.QuestionAction;
import vn.conglang.questions.QuestionClock;
import vn.conglang.questions.QuestionId;
import vn.conglang.questions.QuestionMoved;
import vn.conglang.questions.Questions;
import vn.conglang.questions.Questions.Arrival;
import vn.conglang.questions.SecretWord;
import vn.conglang.questions.topic.Topic;
import vn.conglang.questions.topic.Topics;
import vn.conglang.regulation.Regulation;
import vn.conglang.vault.Vault;

/**
 * Takes a question in, at any hour of any day (12.1). With its commit the question, the sealed
 * asker, the running clock and the line in the trail are there, or none of them.
 */
@Service
public class AskQuestion {

    /** The version of the text on personal data that the form shows. */
    static final int NOTICE_VERSION = 1;

    private static final String ASKER = "asker";
    private static final String WORD = "word";
    private static final String LINK = "link";

    private final AskRules rules;
    private final Topics topics;
    private final Questions questions;
    private final Vault vault;
    private final Clocks clocks;
    private final Regulation regulation;
    private final OfficeClock clock;
    private final ApplicationEventPublisher events;

    AskQuestion(
            AskRules rules,
            Topics topics,
            Questions questions,
            Vault vault,
            Clocks clocks,
            Regulation regulation,
            OfficeClock clock,
            ApplicationEventPublisher events) {
        this.rules = rules;
        this.topics = topics;
        this.questions = questions;
        this.vault = vault;
        this.clocks = clocks;
        this.regulation = regulation;
        this.clock = clock;
        this.events = events;
    }

    /** All that is wrong with the form, each beside its field. */
    public List<Refusal> refusals(AskForm form) {
        var offered = topics.offered().stream().map(Topic::id).collect(Collectors.toSet());
        return rules.wrong(form, offered);
    }

    /** The form sent twice, even at once, is one question with one receipt. */
    @Transactional
    public Receipt ask(AskForm form) {
        Refused.unlessEmpty(refusals(form));
        var key = form.idempotencyKey();
        return questions.begunWith(key).map(this::receipt).orElseGet(() -> takeIn(form, key));
    }

    private Receipt takeIn(AskForm form, IdempotencyKey key) {
        var asker = form.asker();
        var word = SecretWord.fresh();
        var link = LinkSecret.fresh();
        var record = vault.keep(ASKER, facts(asker, word, link));
        var id = questions.next();
        var now = clock.instant();
        var days = regulation.today().answerWithinAuthority();
        var started = clocks.start(QuestionClock.of(id), now, days, Actor.ANONYMOUS);
        var arrival =
                new Arrival(
                        asker,
                        record,
                        link,
                        publicName(asker, form.publishesName()),
                        form.publishesName(),
                        form.wantedReply(),
                        form.topicId().orElseThrow(),
                        form.titleLine(),
                        form.wholeText(),
                        Channel.WEB,
                        now,
                        NOTICE_VERSION,
                        key);
        if (!questions.add(id, code(id), arrival, started)) {
            throw new AskedMeanwhile();
        }
        var question = questions.find(id).orElseThrow();
        var number = questions.record(question, QuestionAction.ASK, "", Actor.ANONYMOUS);
        events.publishEvent(
                new QuestionMoved(question, QuestionAction.ASK, number, Actor.ANONYMOUS));
        return new Receipt(question, started, link, word);
    }

    private Receipt receipt(Question question) {
        var facts = vault.readAsOwner(question.asker()).orElse(Map.of());
        return new Receipt(
                question,
                clocks.of(QuestionClock.of(question.id())).orElseThrow(),
                new LinkSecret(facts.getOrDefault(LINK, "")),
                new SecretWord(facts.getOrDefault(WORD, "")));
    }

    private static Map<String, String> facts(Asker asker, SecretWord word, LinkSecret link) {
        var facts = new HashMap<>(asker.facts());
        facts.put(WORD, word.letters());
        facts.put(LINK, link.text());
        return Map.copyOf(facts);
    }

    /** Initials, unless the asker lets the name stand; an organisation is named only then, too. */
    private static String publicName(Asker asker, boolean publishesName) {
        if (publishesName) {
            return asker.name();
        }
        return asker.kind() == AskerKind.PERSON ? Initials.of(asker.name()) : "";
    }

    private String code(QuestionId id) {
        var year = LocalDate.ofInstant(clock.instant(), OfficeClock.ZONE).getYear() % 100;
        return String.format(Locale.ROOT, "HD%02d-%06d", year, id.value());
    }
}
