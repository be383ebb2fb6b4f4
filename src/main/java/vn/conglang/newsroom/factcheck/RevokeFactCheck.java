package vn.conglang.newsroom.factcheck;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.EditionId;
import vn.conglang.core.Refused;
import vn.conglang.desk.Permission;
import vn.conglang.newsroom.edition.Dossiers;
import vn.conglang.newsroom.edition.NoSuchEdition;
import vn.conglang.people.Member;

/** Takes a request to check facts back: from then on its link opens nothing. */
@Component
public class RevokeFactCheck {

    private final Dossiers dossiers;
    private final FactChecks checks;
    private final ApplicationEventPublisher events;

    RevokeFactCheck(Dossiers dossiers, FactChecks checks, ApplicationEventPublisher events) {
        this.dossiers = dossiers;
        this.checks = checks;
        this.events = events;
    }

    /** Taken back twice, it is taken back once. */
    @Transactional
    public void revoke(EditionId id, long number, Member who) {
        var dossier = dossiers.find(id, who).orElseThrow(NoSuchEdition::new);
        if (!MakeFactCheck.isAskedBy(who)) {
            throw new Refused(List.of(Outsider.refusal("NotPermitted")));
        }
        if (checks.revoke(number, dossier.edition().article(), who)) {
            events.publishEvent(
                    new FactCheckTold(
                            "newsroom.revoke-fact-check",
                            MakeFactCheck.subject(id, dossier.content().title()),
                            Map.of(),
                            who.as(Permission.EDIT)));
        }
    }
}
