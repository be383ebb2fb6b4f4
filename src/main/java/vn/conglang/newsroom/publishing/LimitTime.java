package vn.conglang.newsroom.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.Clause;
import vn.conglang.core.EditionId;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.core.Text;
import vn.conglang.desk.Permission;
import vn.conglang.jobs.Agenda;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.TermChanged;
import vn.conglang.newsroom.edition.Articles;
import vn.conglang.newsroom.edition.Dossier;
import vn.conglang.newsroom.edition.Dossiers;
import vn.conglang.newsroom.edition.Edition;
import vn.conglang.newsroom.edition.Guards;
import vn.conglang.newsroom.edition.Passage;
import vn.conglang.newsroom.edition.Reasons;
import vn.conglang.people.Member;

/**
 * Limits the time in which a story may be public: an embargo, before which nobody publishes it, and
 * an end, at which it is withdrawn and not deleted (4.1). An embargo is kept by editors and
 * leaders; an end is a withdrawal ahead of time and so is a leader's.
 */
@Component
public class LimitTime {

    private static final Clause CLAUSE = Clause.of("4.1");

    /** Nothing of these will be public any more. */
    private static final Set<EditionState> OVER =
            Set.of(EditionState.REJECTED, EditionState.SUPERSEDED, EditionState.DISCARDED);

    private final Dossiers dossiers;
    private final Articles articles;
    private final Agenda agenda;
    private final OfficeClock clock;
    private final ApplicationEventPublisher events;

    LimitTime(
            Dossiers dossiers,
            Articles articles,
            Agenda agenda,
            OfficeClock clock,
            ApplicationEventPublisher events) {
        this.dossiers = dossiers;
        this.articles = articles;
        this.agenda = agenda;
        this.clock = clock;
        this.events = events;
    }

    /** Why this person may not put the story under an embargo, or lift one. */
    public List<Refusal> refusesEmbargo(Edition edition, Member who) {
        if (!who.may(Permission.EDIT) && !who.may(Permission.MODERATE)) {
            return List.of(Reasons.notPermitted(CLAUSE));
        }
        return edition.state() == EditionState.PUBLISHED
                        || edition.state() == EditionState.WITHDRAWN
                ? List.of(Reasons.notThisState(edition.state(), CLAUSE))
                : isStillOpen(edition);
    }

    /** Why this person may not say until when the story is shown. */
    public List<Refusal> refusesEnd(Edition edition, Member who) {
        return who.may(Permission.CORRECT)
                ? isStillOpen(edition)
                : List.of(Reasons.notPermitted(CLAUSE));
    }

    private static List<Refusal> isStillOpen(Edition edition) {
        return OVER.contains(edition.state())
                ? List.of(Reasons.notThisState(edition.state(), CLAUSE))
                : List.of();
    }

    /**
     * @param typed until when; empty to lift it
     */
    @Transactional
    public void embargo(EditionId id, String typed, String because, Member who) {
        var dossier = dossiers.lock(id, who);
        Refused.unlessEmpty(refusesEmbargo(dossier.edition(), who));
        var until = time(typed, "embargo");
        Refused.unlessEmpty(
                Reasons.all(Guards.reasonGiven(because, "4.1"), fitsTheOrder(dossier, until)));
        articles.embargo(
                dossier.edition().article(), until, until == null ? "" : Text.clean(because));
        tell(dossier, "embargo", until, because, who, Permission.EDIT, Permission.MODERATE);
    }

    private static List<Refusal> fitsTheOrder(Dossier dossier, @Nullable Instant until) {
        var order = dossier.edition().timing().order();
        return order != null && until != null && order.due().isBefore(until)
                ? List.of(
                        Reasons.of("OrderedBeforeEmbargo", "7.2", Moments.written(order.due()))
                                .at("embargo"))
                : List.of();
    }

    /**
     * @param typed from when it is shown no longer; empty for no end
     * @param explanation what readers are told in its place from then on
     */
    @Transactional
    public void end(EditionId id, String typed, String explanation, Member who) {
        var dossier = dossiers.lock(id, who);
        Refused.unlessEmpty(refusesEnd(dossier.edition(), who));
        var at = time(typed, "end");
        Refused.unlessEmpty(
                Reasons.all(Guards.reasonGiven(explanation, "4.1"), endsAfterOrder(dossier, at)));
        var article = dossier.edition().article();
        var actor = who.as(Permission.CORRECT);
        articles.endAt(article, at, Text.clean(explanation), actor);
        if (at != null) {
            agenda.put(WithdrawAtItsTime.JOB, article.toString(), at);
        }
        tell(dossier, "end", at, explanation, who, Permission.CORRECT, Permission.CORRECT);
    }

    private static List<Refusal> endsAfterOrder(Dossier dossier, @Nullable Instant end) {
        var order = dossier.edition().timing().order();
        return order != null && end != null && !order.due().isBefore(end)
                ? List.of(
                        Reasons.of("EndsBeforeOrder", "4.1", Moments.written(order.due()))
                                .at("end"))
                : List.of();
    }

    private @Nullable Instant time(String typed, String field) {
        if (typed.isBlank()) {
            return null;
        }
        var time = Moments.read(typed);
        Refused.unlessEmpty(Moments.refusals(time, field, clock.instant()));
        return time.orElseThrow();
    }

    private void tell(
            Dossier dossier,
            String term,
            @Nullable Instant time,
            String because,
            Member who,
            Permission first,
            Permission second) {
        events.publishEvent(
                new TermChanged(
                        Passage.facts(dossier),
                        term,
                        time == null ? "–" : Moments.written(time),
                        Text.clean(because),
                        who.as(who.may(first) ? first : second)));
    }
}
