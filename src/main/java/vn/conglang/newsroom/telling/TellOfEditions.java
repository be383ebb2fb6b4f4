package vn.conglang.newsroom.telling;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.conglang.audit.Actor;
import vn.conglang.core.StaffId;
import vn.conglang.desk.Permission;
import vn.conglang.newsroom.Action;
import vn.conglang.newsroom.EditionFacts;
import vn.conglang.newsroom.EditionMoved;
import vn.conglang.newsroom.EditionPublished;
import vn.conglang.newsroom.EditionWithdrawn;
import vn.conglang.newsroom.PublicationFailed;
import vn.conglang.newsroom.PublishedAlone;
import vn.conglang.newsroom.RatificationOverdue;
import vn.conglang.notices.Notices;
import vn.conglang.notices.Tidings;
import vn.conglang.people.Post;

/**
 * Tells of the steps of an edition: a reason goes to those who wrote and edited it (4.3, 8.a), what
 * is presented to the leaders whose decision is asked (5.b, 8.b), what is approved to the standing
 * office (7.2). It happens in the transaction of the step, so that no step is told that was not
 * made and none is made that was not told.
 */
@Component
class TellOfEditions {

    private static final Map<Action, Told> STEPS =
            Map.of(
                    Action.RETURN, Told.RETURNED,
                    Action.SEND_BACK, Told.SENT_BACK,
                    Action.REJECT, Told.REJECTED,
                    Action.PRESENT, Told.PRESENTED,
                    Action.RECOMMEND, Told.RECOMMENDED,
                    Action.APPROVE, Told.APPROVED,
                    Action.CORRECT, Told.CORRECTION);

    private final Parties parties;
    private final Notices notices;

    TellOfEditions(Parties parties, Notices notices) {
        this.parties = parties;
        this.notices = notices;
    }

    @EventListener
    void moved(EditionMoved step) {
        var told = STEPS.get(step.step());
        if (told != null) {
            tell(told, step.facts(), step.reason(), step.actor());
        }
    }

    @EventListener
    void published(EditionPublished publication) {
        tell(Told.PUBLISHED, publication.facts(), "", publication.actor());
    }

    @EventListener
    void withdrawn(EditionWithdrawn withdrawal) {
        tell(Told.WITHDRAWN, withdrawal.facts(), withdrawal.explanation(), withdrawal.actor());
    }

    @EventListener
    void publishedAlone(PublishedAlone publication) {
        tell(Told.PUBLISHED_ALONE, publication.facts(), publication.because(), publication.actor());
    }

    @EventListener
    void overdue(RatificationOverdue overdue) {
        tell(Told.RATIFICATION_OVERDUE, overdue.facts(), "", overdue.actor());
    }

    @EventListener
    void failed(PublicationFailed failure) {
        tell(Told.PUBLICATION_FAILED, failure.facts(), "", failure.actor());
    }

    private void tell(Told told, EditionFacts facts, String reason, Actor actor) {
        var party = parties.of(facts.edition());
        notices.tell(
                new Tidings(
                        told.kind(),
                        "step-" + party.step() + "-" + told.name(),
                        actor.id(),
                        actor.id() == null ? Tidings.BY_ITSELF : actor.name(),
                        facts.title(),
                        reason,
                        "/toa-soan/tin-bai/" + facts.edition()),
                recipients(told, party));
    }

    private static Collection<StaffId> recipients(Told told, Party party) {
        return switch (told) {
            case PRESENTED -> deciding(party);
            case PUBLISHED_ALONE, RATIFICATION_OVERDUE -> party.with(Permission.MODERATE);
            case PUBLICATION_FAILED -> party.with(Permission.PUBLISH);
            case RECOMMENDED -> party.holding(Post.HEAD_EDITOR);
            case APPROVED, WITHDRAWN -> together(party.makers(), party.with(Permission.PUBLISH));
            case CORRECTION -> together(party.makers(), party.with(Permission.EDIT));
            case RETURNED,
                    SENT_BACK,
                    REJECTED,
                    PUBLISHED,
                    COMMENTED,
                    MENTIONED,
                    REPLIED,
                    FACT_CHECKED,
                    FILE_FLAGGED ->
                    party.makers();
        };
    }

    /** The leaders whose decision is asked first (5.b). */
    private static Set<StaffId> deciding(Party party) {
        return switch (Objects.requireNonNull(party.asked())) {
            case ANY_LEADER -> party.with(Permission.MODERATE);
            case HEAD_ONLY -> party.holding(Post.HEAD_EDITOR);
            case DEPUTY_THEN_HEAD -> party.holding(Post.DEPUTY_EDITOR);
        };
    }

    private static Set<StaffId> together(Set<StaffId> some, Set<StaffId> others) {
        var all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
