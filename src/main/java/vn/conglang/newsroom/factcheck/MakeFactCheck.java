package vn.conglang.newsroom.factcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.audit.Subject;
import vn.conglang.core.ArticleId;
import vn.conglang.core.EditionId;
import vn.conglang.core.IdempotencyKey;
import vn.conglang.core.LinkSecret;
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

    static final int AT_ONCE = 20;

    private final Dossiers dossiers;
    private final FactChecks checks;
    private final ApplicationEventPublisher events;

    MakeFactCheck(Dossiers dossiers, FactChecks checks, ApplicationEventPublisher events) {
        this.dossiers = dossiers;
        this.checks = checks;
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
     * @param key sent twice with it, it is asked once; sent with other words, it is refused
     * @return what opens the page; it is told this once and never again
     */
    @Transactional
    public LinkSecret make(EditionId id, Outsider outsider, IdempotencyKey key, Member who) {
        var dossier = dossiers.lock(id, who);
        Refused.unlessEmpty(refusals(dossier, who));
        Refused.unlessEmpty(outsider.refusals());
        var secret = LinkSecret.fresh();
        if (checks.make(dossier.edition(), outsider, secret, key, who)) {
            Refused.unlessEmpty(tooMany(dossier.edition().article()));
            tell(dossier, outsider, who);
        } else if (!checks.renew(id, outsider, secret, key, who)) {
            throw new Refused(List.of(Outsider.refusal("AskedOtherwise")));
        }
        return secret;
    }

    private List<Refusal> tooMany(ArticleId article) {
        return checks.open(article) > AT_ONCE
                ? List.of(Outsider.refusal("TooMany", AT_ONCE))
                : List.of();
    }

    private void tell(Dossier dossier, Outsider outsider, Member who) {
        events.publishEvent(
                new FactCheckTold(
                        "newsroom.ask-fact-check",
                        subject(dossier.edition().id(), dossier.content().title()),
                        Map.of("outsider", outsider.called()),
                        who.as(Permission.EDIT)));
    }

    static Subject subject(EditionId id, String title) {
        return new Subject("edition", id.toString(), title);
    }
}
