package vn.conglang.newsroom.mending;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.conglang.audit.Actor;
import vn.conglang.core.Clause;
import vn.conglang.core.EditionId;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.desk.Permission;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.checking.CheckKey;
import vn.conglang.newsroom.checking.Checklist.Point;
import vn.conglang.newsroom.checking.Finding;
import vn.conglang.newsroom.checking.Remedy;
import vn.conglang.newsroom.edition.Dossier;
import vn.conglang.newsroom.edition.Dossiers;
import vn.conglang.newsroom.edition.Edition;
import vn.conglang.newsroom.edition.Passage;
import vn.conglang.newsroom.edition.Reasons;
import vn.conglang.newsroom.writing.SaveRevision;
import vn.conglang.people.Member;

/** What all ways of mending share: on whose table it lies, and that the finding is still there. */
@Component
public class Mending {

    private static final Set<EditionState> APPROVED =
            EnumSet.of(EditionState.APPROVED, EditionState.SCHEDULED);

    private final Dossiers dossiers;
    private final SaveRevision saving;
    private final ApplicationEventPublisher events;

    Mending(Dossiers dossiers, SaveRevision saving, ApplicationEventPublisher events) {
        this.dossiers = dossiers;
        this.saving = saving;
        this.events = events;
    }

    /** An item with a finding that is open in it. */
    record Open(Dossier dossier, Point point, Finding finding) {}

    /**
     * Why this person may mend nothing in it now. What is approved is not touched by a click: only
     * a deliberate saving takes the approval away (7.2).
     */
    public List<Refusal> refusals(Edition edition, Member who) {
        return APPROVED.contains(edition.state())
                ? List.of(Reasons.notThisState(edition.state(), Clause.of("7.2")))
                : saving.refusals(edition, who);
    }

    Dossier lock(EditionId id, Member who) {
        var dossier = dossiers.lock(id, who);
        Refused.unlessEmpty(refusals(dossier.edition(), who));
        return dossier;
    }

    Open open(EditionId id, String finding, Remedy remedy, Member who) {
        var dossier = lock(id, who);
        return dossier.checklist()
                .with(finding)
                .map(point -> new Open(dossier, point, point.finding(finding).orElseThrow()))
                .filter(open -> open.finding().takes(remedy))
                .orElseThrow(() -> new Refused(List.of(Reasons.of("FindingGone", "8.b"))));
    }

    void tell(Dossier dossier, Remedy remedy, CheckKey check, String reason, Member who) {
        events.publishEvent(
                new FindingMended(Passage.facts(dossier), remedy, check, reason, actor(who)));
    }

    private static Actor actor(Member who) {
        return who.may(Permission.EDIT) ? who.as(Permission.EDIT) : who.as(Permission.WRITE);
    }
}
