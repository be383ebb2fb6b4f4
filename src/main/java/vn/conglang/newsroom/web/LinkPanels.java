package vn.conglang.newsroom.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.conglang.core.OfficeClock;
import vn.conglang.desk.Permission;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.away.DecisionLink;
import vn.conglang.newsroom.away.DecisionLinks;
import vn.conglang.newsroom.away.MakeDecisionLink;
import vn.conglang.newsroom.away.RevokeDecisionLink;
import vn.conglang.newsroom.reading.OpenEdition;
import vn.conglang.people.Member;

/** Puts together what an edition's page shows of the links for leaders who are away. */
@Component
class LinkPanels {

    static final String WORD = "duyet-nhanh";

    private final DecisionLinks links;
    private final MakeDecisionLink making;
    private final RevokeDecisionLink revoking;
    private final OfficeClock clock;

    LinkPanels(
            DecisionLinks links,
            MakeDecisionLink making,
            RevokeDecisionLink revoking,
            OfficeClock clock) {
        this.links = links;
        this.making = making;
        this.revoking = revoking;
        this.clock = clock;
    }

    /** Nothing where there is no link and this person makes none. */
    @Nullable LinkPanel of(OpenEdition open, Member who, Typed typed) {
        if (!who.may(Permission.READ_ITEMS) || !wasPresented(open.edition().state())) {
            return null;
        }
        var made = links.of(open.edition().id());
        var leaders = leaders(open, who);
        var mayMake = !leaders.isEmpty() || isAskedToMake(open, who);
        return made.isEmpty() && !mayMake ? null : panel(open, made, mayMake, leaders, who, typed);
    }

    private LinkPanel panel(
            OpenEdition open,
            List<DecisionLink> made,
            boolean mayMake,
            List<Member> leaders,
            Member who,
            Typed typed) {
        return new LinkPanel(
                open.edition(),
                made,
                mayMake,
                leaders,
                made.stream()
                        .filter(link -> revoking.refusals(link, who).isEmpty())
                        .map(DecisionLink::id)
                        .collect(Collectors.toSet()),
                WORD.equals(typed.form()) ? typed.second() : "",
                clock.instant());
    }

    private List<Member> leaders(OpenEdition open, Member who) {
        return making.refusals(open.edition(), who).isEmpty()
                ? making.leaders(open.dossier(), who)
                : List.of();
    }

    /**
     * Who presents is told that there is nobody; a leader who may not decide needs no such word.
     */
    private boolean isAskedToMake(OpenEdition open, Member who) {
        return who.may(Permission.PRESENT) && making.refusals(open.edition(), who).isEmpty();
    }

    private static boolean wasPresented(EditionState state) {
        return switch (state) {
            case IN_REVIEW, APPROVED, SCHEDULED, REJECTED, PUBLISHED, SUPERSEDED, WITHDRAWN -> true;
            case DRAFT, AT_SIGN_OFF, SUBMITTED, RETURNED, EDITING, DISCARDED -> false;
        };
    }
}
