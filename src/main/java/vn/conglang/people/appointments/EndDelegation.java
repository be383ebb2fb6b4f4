package vn.conglang.people.appointments;

import static vn.conglang.desk.Permission.MANAGE_PEOPLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.people.Member;
import vn.conglang.people.PeopleChanged;
import vn.conglang.people.Reasons;

/** Takes a delegation back at once: yesterday was its last day, or it never began. */
@Service
public class EndDelegation {

    private final JdbcClient jdbc;
    private final Appointments appointments;
    private final Delegations delegations;
    private final OfficeClock clock;
    private final ApplicationEventPublisher events;

    EndDelegation(
            JdbcClient jdbc,
            Appointments appointments,
            Delegations delegations,
            OfficeClock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.appointments = appointments;
        this.delegations = delegations;
        this.clock = clock;
        this.events = events;
    }

    public List<Refusal> refusals(Member who, Delegation delegation) {
        var reasons = new Reasons().unlessMay(who, MANAGE_PEOPLE);
        var to = delegation.period().to();
        return reasons.when(to != null && to.isBefore(clock.today()), "EndedAlready", "delegation")
                .all();
    }

    private static Refused over() {
        return new Refused(List.of(Refusal.of("people.refusal.EndedAlready").at("delegation")));
    }

    @Transactional
    public void end(Member who, long id) {
        appointments.keepForThisTransaction();
        // One that never began leaves no row: a second click finds nothing any more.
        var delegation = delegations.find(id).orElseThrow(EndDelegation::over);
        Refused.unlessEmpty(refusals(who, delegation));
        close(delegation, clock.today());
        events.publishEvent(
                PeopleChanged.staff(
                                who.as(MANAGE_PEOPLE),
                                "people.end-delegation",
                                delegation.delegate(),
                                delegation.delegateName())
                        .with(
                                Map.of(
                                        "post", delegation.post().name(),
                                        "onBehalfOf", delegation.delegatorName())));
    }

    private void close(Delegation delegation, LocalDate today) {
        if (delegation.period().from().isBefore(today)) {
            jdbc.sql("update delegation set valid_to = :yesterday where id = :id")
                    .param("id", delegation.id())
                    .param("yesterday", today.minusDays(1))
                    .update();
        } else {
            // It never was in force on a whole day; the trail keeps that it was made and taken
            // back.
            jdbc.sql("delete from delegation where id = :id").param("id", delegation.id()).update();
        }
    }
}
