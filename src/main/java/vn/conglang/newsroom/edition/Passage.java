package vn.conglang.newsroom.edition;

import java.sql.Timestamp;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.conglang.audit.Actor;
import vn.conglang.core.EditionId;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.RevisionId;
import vn.conglang.core.Text;
import vn.conglang.newsroom.Action;
import vn.conglang.newsroom.Declarations;
import vn.conglang.newsroom.EditionFacts;
import vn.conglang.newsroom.EditionMoved;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.Transitions;
import vn.conglang.people.Member;

/**
 * The only way from one state to the next: as the table says, with a line in the edition's history
 * and one in the trail, in the transaction of the act.
 */
@Component
public class Passage {

    private final Editions editions;
    private final JdbcClient jdbc;
    private final OfficeClock clock;
    private final ApplicationEventPublisher events;

    Passage(
            Editions editions,
            JdbcClient jdbc,
            OfficeClock clock,
            ApplicationEventPublisher events) {
        this.editions = editions;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** Moves an edition on and tells that it moved. */
    public void take(Dossier dossier, Action action, Actor actor, String reason) {
        var from = dossier.edition().state();
        var to = takeSilently(dossier.edition(), action, actor, reason);
        events.publishEvent(
                new EditionMoved(facts(dossier), action, from, to, Text.clean(reason), actor));
    }

    /** Moves an edition on where the caller tells more than that it moved. */
    public EditionState takeSilently(Edition edition, Action action, Actor actor, String reason) {
        var row = Transitions.of(edition.state(), action).orElseThrow();
        editions.move(edition.id(), row.to());
        if (row.from() == EditionState.SCHEDULED) {
            editions.forgetOrder(edition.id());
        }
        record(edition.id(), edition.revision(), action, row.from(), row.to(), actor, reason);
        return row.to();
    }

    /** Writes down how an edition began. */
    public void began(Dossier dossier, Action action, Actor actor, String reason) {
        var edition = dossier.edition();
        record(edition.id(), edition.revision(), action, null, edition.state(), actor, reason);
        events.publishEvent(
                new EditionMoved(
                        facts(dossier), action, null, edition.state(), Text.clean(reason), actor));
    }

    public void declare(Edition edition, Declarations declarations, Member who) {
        jdbc.sql(
                        """
                        insert into declaration (edition_id, revision_id, declared_by,
                            declared_by_name, declared_at, no_state_secret, own_work_or_licensed,
                            content_is_accurate)
                        values (:edition, :revision, :by,
                            :name, :now, :noStateSecret, :ownWorkOrLicensed,
                            :contentIsAccurate)
                        """)
                .param("edition", edition.id().value())
                .param("revision", edition.revision().value())
                .param("by", who.id().value())
                .param("name", who.name())
                .param("now", Timestamp.from(clock.instant()))
                .param("noStateSecret", declarations.noStateSecret())
                .param("ownWorkOrLicensed", declarations.ownWorkOrLicensed())
                .param("contentIsAccurate", declarations.contentIsAccurate())
                .update();
    }

    public static EditionFacts facts(Dossier dossier) {
        var edition = dossier.edition();
        return new EditionFacts(
                edition.id(), edition.article(), edition.number(), dossier.content().title());
    }

    private void record(
            EditionId edition,
            RevisionId revision,
            Action action,
            @Nullable EditionState from,
            EditionState to,
            Actor actor,
            String reason) {
        jdbc.sql(
                        """
                        insert into step (edition_id, revision_id, at, action, from_state, to_state,
                            who_id, who_name, post, acting_for, reason)
                        values (:edition, :revision, :now, :action, :from, :to,
                            :who, :name, :post, :actingFor, :reason)
                        """)
                .param("edition", edition.value())
                .param("revision", revision.value())
                .param("now", Timestamp.from(clock.instant()))
                .param("action", action.name())
                .param("from", from == null ? null : from.name())
                .param("to", to.name())
                .param("who", Objects.requireNonNull(actor.id()).value())
                .param("name", actor.name())
                .param("post", actor.post())
                .param("actingFor", actor.actingFor())
                .param("reason", Text.clean(reason))
                .update();
    }
}
