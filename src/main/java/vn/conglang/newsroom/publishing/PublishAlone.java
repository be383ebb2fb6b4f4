package vn.conglang.newsroom.publishing;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.EditionId;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.core.Text;
import vn.conglang.desk.Permission;
import vn.conglang.jobs.Agenda;
import vn.conglang.newsroom.Action;
import vn.conglang.newsroom.PublishedAlone;
import vn.conglang.newsroom.edition.Dossier;
import vn.conglang.newsroom.edition.Dossiers;
import vn.conglang.newsroom.edition.Edition;
import vn.conglang.newsroom.edition.Editions;
import vn.conglang.newsroom.edition.Guards;
import vn.conglang.newsroom.edition.Passage;
import vn.conglang.newsroom.edition.Reasons;
import vn.conglang.newsroom.edition.Verb;
import vn.conglang.people.Member;
import vn.conglang.people.Post;
import vn.conglang.regulation.Regulation;

/**
 * In an emergency (a flood, a closed road) the head publishes alone, also what the head wrote
 * (4.1). The content is checked as for any other; what is missing is the second person, and that is
 * made up for: another leader ratifies it by a time that the rules give, or it escalates.
 */
@Component
public class PublishAlone implements Verb {

    private final Dossiers dossiers;
    private final Editions editions;
    private final Emergencies emergencies;
    private final Showing showing;
    private final Regulation regulation;
    private final Agenda agenda;
    private final OfficeClock clock;
    private final ApplicationEventPublisher events;

    PublishAlone(
            Dossiers dossiers,
            Editions editions,
            Emergencies emergencies,
            Showing showing,
            Regulation regulation,
            Agenda agenda,
            OfficeClock clock,
            ApplicationEventPublisher events) {
        this.dossiers = dossiers;
        this.editions = editions;
        this.emergencies = emergencies;
        this.showing = showing;
        this.regulation = regulation;
        this.agenda = agenda;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public Action action(Edition edition, Member who) {
        return Action.EMERGENCY;
    }

    @Override
    public List<Refusal> refusals(Dossier dossier, Member who) {
        var first = Guards.mayTake(dossier.edition(), Action.EMERGENCY, who);
        return first.isEmpty()
                ? Reasons.all(
                        Reasons.when(isOnBehalf(who), "EmergencyNotDelegated", "5.b"),
                        dossier.checklist().refusals(),
                        Guards.isDescribed(dossier.edition()),
                        Showing.isInTime(dossier.edition(), clock.instant()))
                : first;
    }

    /** The head answers for it in person; whoever acts for the head would be nobody's second. */
    private static boolean isOnBehalf(Member who) {
        return who.offices().stream()
                .noneMatch(
                        office -> office.post() == Post.HEAD_EDITOR && office.actingFor() == null);
    }

    /**
     * @param version the edition's version that the head had before them
     */
    @Transactional
    public void publish(EditionId id, long version, String because, Member who) {
        var dossier = dossiers.open(id, this, who);
        var content = showing.stored(dossier.edition());
        Refused.unlessEmpty(
                Reasons.all(
                        Guards.asShown(dossier.edition(), version),
                        Guards.isShownAsKept(dossier, content),
                        Guards.reasonGiven(because, "4.1")));
        var actor = who.as(Permission.PUBLISH_ALONE);
        var now = clock.instant();
        var ratifyBy = now.plus(regulation.today().ratification());
        editions.approved(id, who, content);
        showing.show(dossier, Action.EMERGENCY, content, because, actor);
        emergencies.keep(id, Text.clean(because), now, ratifyBy, who);
        agenda.put(EscalateRatification.JOB, id.toString(), ratifyBy);
        events.publishEvent(
                new PublishedAlone(Passage.facts(dossier), Text.clean(because), ratifyBy, actor));
    }
}
