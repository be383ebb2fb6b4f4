package vn.conglang.newsroom.factcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.audit.Subject;
import vn.conglang.core.EditionId;
import vn.conglang.core.IdempotencyKey;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.desk.Permission;
import vn.conglang.newsroom.edition.Dossier;
import vn.conglang.newsroom.edition.Dossiers;
import vn.conglang.newsroom.edition.Guards;
import vn.conglang.people.Member;

/**
 * Asks somebody without an account to check the facts of an item as it stands now (8.a, 8.b). What
 * bears a secrecy marking goes to nobody outside (8.c).
 */
@Component
public class MakeFactCheck {

    private static final int AT_ONCE = 20;

    private final Dossiers dossiers;
    private final FactChecks checks;
    private final OfficeClock clock;
    private final ApplicationEventPublisher events;

    MakeFactCheck(
            Dossiers dossiers,
            FactChecks checks,
            OfficeClock clock,
            ApplicationEventPublisher events) {
        this.dossiers = dossiers;
        this.checks = checks;
        this.clock = clock;
        this.events = events;
    }

    /** Why this person may not ask anybody now. */
    public List<Refusal> refusals(Dossier dossier, Member who) {
        if (!isAskedBy(who)) {
            return List.of(Outsider.refusal("NotPermitted"));
        }
        var reasons = new ArrayList<Refusal>();
        if (!FactCheck.isChecked(dossier.edition().state())) {
            reasons.add(Outsider.refusal("NotInHand"));
        }
        reasons.addAll(Guards.noMarking(dossier));
        return reasons;
    }

    static boolean isAskedBy(Member who) {
        return who.mayOneOf(Permission.EDIT, Permission.PRESENT);
    }

    /**
     * @param key sent twice with it, it is asked once
     * @return what opens the page; it is told this once and never again
     */
    @Transactional
    public Token make(EditionId id, Outsider outsider, IdempotencyKey key, Member who) {
        var dossier = dossiers.lock(id, who);
        Refused.unlessEmpty(refusals(dossier, who));
        var reasons = new ArrayList<>(outsider.refusals());
        if (checks.open(dossier.edition().article()) >= AT_ONCE) {
            reasons.add(Outsider.refusal("TooMany", AT_ONCE));
        }
        Refused.unlessEmpty(reasons);
        var token = Token.fresh();
        var life = FactCheckTimes.life(Objects.requireNonNull(outsider.days()));
        checks.make(dossier.edition(), outsider, token, clock.instant().plus(life), key, who);
        events.publishEvent(
                new FactCheckTold(
                        "newsroom.ask-fact-check",
                        subject(id, dossier.content().title()),
                        Map.of("outsider", outsider.called()),
                        who.as(Permission.EDIT)));
        return token;
    }

    static Subject subject(EditionId id, String title) {
        return new Subject("edition", id.toString(), title);
    }
}
