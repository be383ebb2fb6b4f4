package vn.conglang.newsroom.factcheck;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.audit.Actor;
import vn.conglang.core.FileId;
import vn.conglang.core.IdempotencyKey;
import vn.conglang.core.LinkSecret;
import vn.conglang.core.OfficeClock;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.edition.Dossiers;
import vn.conglang.newsroom.talk.GuestTalk;
import vn.conglang.newsroom.talk.Quote;

/**
 * Lets whoever has a link read and comment, while the link opens. An unknown link, one that ended
 * and one that was taken back are the same: nothing.
 */
@Component
public class ReceiveGuest {

    private final FactChecks checks;
    private final Dossiers dossiers;
    private final GuestTalk talk;
    private final OfficeClock clock;
    private final ApplicationEventPublisher events;

    ReceiveGuest(
            FactChecks checks,
            Dossiers dossiers,
            GuestTalk talk,
            OfficeClock clock,
            ApplicationEventPublisher events) {
        this.checks = checks;
        this.dossiers = dossiers;
        this.talk = talk;
        this.clock = clock;
        this.events = events;
    }

    /** Lets them look, and records it; the trail once for each day on which they did. */
    @Transactional
    public Optional<GuestVisit> visit(String token) {
        return open(token)
                .map(check -> {
                    var content = dossiers.content(check.revision());
                    if (isFirstOfTheDay(check)) {
                        tell("newsroom.open-fact-check", check, content);
                    }
                    checks.opened(check.id());
                    return visit(check, content);
                });
    }

    /** The same again, where it is no new visit. */
    @Transactional(readOnly = true)
    public Optional<GuestVisit> look(String token) {
        return open(token).map(check -> visit(check, dossiers.content(check.revision())));
    }

    private GuestVisit visit(FactCheck check, Content content) {
        return new GuestVisit(check, content, List.copyOf(talk.saidBy(check.id())));
    }

    /**
     * @param key sent twice with it, it is said once
     * @return false where the link does not open
     */
    @Transactional
    public boolean comment(String token, Quote quote, String words, IdempotencyKey key) {
        var found = open(token);
        found.ifPresent(check -> {
            var content = dossiers.content(check.revision());
            var speaker =
                    new GuestTalk.Speaker(check.id(), check.outsider().called(), check.madeBy());
            if (talk.say(speaker, check.edition(), check.revision(), content, quote, words, key)) {
                tell("newsroom.comment-from-outside", check, content);
            }
        });
        return found.isPresent();
    }

    /** Whether whoever has the link may see a picture. */
    @Transactional(readOnly = true)
    public boolean maySee(String token, FileId picture) {
        return open(token)
                .filter(check -> dossiers.content(check.revision()).files().contains(picture))
                .isPresent();
    }

    private Optional<FactCheck> open(String token) {
        return checks.find(new LinkSecret(token)).filter(check -> check.isOpen(clock.instant()));
    }

    private boolean isFirstOfTheDay(FactCheck check) {
        var last = check.lastOpenedAt();
        return last == null || LocalDate.ofInstant(last, OfficeClock.ZONE).isBefore(clock.today());
    }

    private void tell(String verb, FactCheck check, Content content) {
        events.publishEvent(
                new FactCheckTold(
                        verb,
                        MakeFactCheck.subject(check.edition(), content.title()),
                        Map.of("revision", Integer.toString(check.revisionNumber())),
                        new Actor(null, check.outsider().called(), null, null)));
    }
}
