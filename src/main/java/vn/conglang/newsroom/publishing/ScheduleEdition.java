package vn.conglang.newsroom.publishing;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.EditionId;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.desk.Permission;
import vn.conglang.jobs.Agenda;
import vn.conglang.newsroom.Action;
import vn.conglang.newsroom.edition.Dossier;
import vn.conglang.newsroom.edition.Dossiers;
import vn.conglang.newsroom.edition.Edition;
import vn.conglang.newsroom.edition.Guards;
import vn.conglang.newsroom.edition.Passage;
import vn.conglang.newsroom.edition.Verb;
import vn.conglang.people.Member;

/**
 * The standing office orders that what is approved becomes public at a time, to the second (7.2). A
 * job does it, whether anybody visits or not.
 */
@Component
public class ScheduleEdition implements Verb {

    private final Dossiers dossiers;
    private final Showing showing;
    private final PublicationOrders orders;
    private final Agenda agenda;
    private final Passage passage;
    private final OfficeClock clock;

    ScheduleEdition(
            Dossiers dossiers,
            Showing showing,
            PublicationOrders orders,
            Agenda agenda,
            Passage passage,
            OfficeClock clock) {
        this.dossiers = dossiers;
        this.showing = showing;
        this.orders = orders;
        this.agenda = agenda;
        this.passage = passage;
        this.clock = clock;
    }

    @Override
    public Action action(Edition edition, Member who) {
        return Action.SCHEDULE;
    }

    @Override
    public List<Refusal> refusals(Dossier dossier, Member who) {
        return Guards.mayTake(dossier.edition(), Action.SCHEDULE, who);
    }

    /**
     * @param typed when, in the office's zone: {@code 2026-11-27T08:00:00}
     */
    @Transactional
    public void schedule(EditionId id, String typed, Member who) {
        var dossier = dossiers.open(id, this, who);
        var time = Moments.read(typed);
        Refused.unlessEmpty(Moments.refusals(time, "at", clock.instant()));
        var due = time.orElseThrow();
        Refused.unlessEmpty(
                showing.against(dossier.edition(), due).stream().map(r -> r.at("at")).toList());
        var actor = who.as(Permission.PUBLISH);
        passage.take(dossier, Action.SCHEDULE, actor, Moments.written(due));
        orders.keep(id, due, actor);
        agenda.put(PublishAtItsTime.JOB, id.toString(), due);
    }
}
