package vn.conglang.people.appointments;

import static java.util.Objects.requireNonNull;
import static vn.conglang.desk.Permission.MANAGE_PEOPLE;

import java.sql.Timestamp;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.Clause;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.people.Member;
import vn.conglang.people.OpenLinks;
import vn.conglang.people.PeopleChanged;
import vn.conglang.people.Reasons;
import vn.conglang.people.Staff;
import vn.conglang.people.StaffDirectory;
import vn.conglang.people.StaffState;

/** Lets somebody act on behalf of the holder of a post for a while (clause 5.b). */
@Service
public class Delegate {

    private final JdbcClient jdbc;
    private final Appointments appointments;
    private final Delegations delegations;
    private final StaffDirectory directory;
    private final OpenLinks links;
    private final OfficeClock clock;
    private final ApplicationEventPublisher events;

    Delegate(
            JdbcClient jdbc,
            Appointments appointments,
            Delegations delegations,
            StaffDirectory directory,
            OpenLinks links,
            OfficeClock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.appointments = appointments;
        this.delegations = delegations;
        this.directory = directory;
        this.links = links;
        this.clock = clock;
        this.events = events;
    }

    public List<Refusal> refusals(Member who, ProposedDelegation proposed) {
        var reasons = new Reasons().unlessMay(who, MANAGE_PEOPLE);
        var delegate = proposed.delegate();
        if (delegate != null) {
            var staff = directory.find(delegate);
            reasons.when(who.id().equals(delegate), "AppointsThemselves", Clause.of("18"))
                    .when(
                            staff.isEmpty() || staff.get().state() == StaffState.DISABLED,
                            "StaffUnknown",
                            "delegate");
        }
        appointments
                .find(proposed.appointment())
                .ifPresentOrElse(
                        held -> rules(proposed, held).check(reasons),
                        () -> reasons.when(true, "AppointmentUnknown", "appointment"));
        return reasons.all();
    }

    private DelegationRules rules(ProposedDelegation proposed, Appointment held) {
        var delegate = proposed.delegate();
        return new DelegationRules(
                proposed,
                new Dating(clock.today()),
                held,
                delegations.of(held.id()),
                delegate == null ? null : directory.find(delegate).map(this::standIn).orElse(null));
    }

    private StandIn standIn(Staff delegate) {
        return new StandIn(appointments.of(delegate.id()), delegate.unit());
    }

    /**
     * Enters it, and ends the password links that an administrator made for the delegate before.
     */
    @Transactional
    public Given delegate(Member who, ProposedDelegation proposed) {
        appointments.keepForThisTransaction();
        Refused.unlessEmpty(refusals(who, proposed));
        var delegate = requireNonNull(proposed.delegate());
        jdbc.sql(
                        """
                        insert into delegation (appointment_id, delegate_id, valid_from, valid_to,
                            decision_number, decision_date, decision_issuer, made_by, made_at)
                        values (:appointment, :delegate, :from, :to,
                            :number, :date, :issuer, :maker, :now)
                        """)
                .param("appointment", proposed.appointment().value())
                .param("delegate", delegate.value())
                .param("from", proposed.from())
                .param("to", proposed.to())
                .param("number", proposed.decision().number())
                .param("date", proposed.decision().date())
                .param("issuer", proposed.decision().issuer())
                .param("maker", who.id().value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        var held = appointments.find(proposed.appointment()).orElseThrow();
        var actor = who.as(MANAGE_PEOPLE);
        var name = directory.name(delegate);
        events.publishEvent(
                PeopleChanged.staff(actor, "people.delegate", delegate, name)
                        .with(Facts.of(held, proposed).all()));
        return new Given(links.revokeForAPost(actor, delegate, name));
    }
}
