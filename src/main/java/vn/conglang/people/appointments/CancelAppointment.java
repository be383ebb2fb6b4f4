package vn.conglang.people.appointments;

import static vn.conglang.desk.Permission.MANAGE_PEOPLE;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.audit.Trail;
import vn.conglang.audit.TrailFilter;
import vn.conglang.core.Clause;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.core.StaffId;
import vn.conglang.core.Text;
import vn.conglang.people.AppointmentId;
import vn.conglang.people.Member;
import vn.conglang.people.PeopleChanged;
import vn.conglang.people.Reasons;

/**
 * Takes back an appointment that was not in force on any day before today: entered by mistake, or
 * decided otherwise before its first day. One that was mistyped today may go even when its first
 * day is past, as long as nothing was done in it. The row goes; the trail keeps what it was, who
 * took it back and why (3).
 */
@Service
public class CancelAppointment {

    private static final Clause BOARD = Clause.of("3");
    private static final int LONGEST = 500;
    private static final int MOST_IN_A_DAY = 10_000;

    private final JdbcClient jdbc;
    private final Appointments appointments;
    private final Delegations delegations;
    private final Trail trail;
    private final OfficeClock clock;
    private final ApplicationEventPublisher events;

    CancelAppointment(
            JdbcClient jdbc,
            Appointments appointments,
            Delegations delegations,
            Trail trail,
            OfficeClock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.appointments = appointments;
        this.delegations = delegations;
        this.trail = trail;
        this.clock = clock;
        this.events = events;
    }

    /**
     * @param because why, with the decision if there is one
     */
    public List<Refusal> refusals(Member who, Appointment appointment, String because) {
        var reason = Text.line(because);
        return new Reasons()
                .unlessMay(who, MANAGE_PEOPLE)
                .when(!isOfferedFor(appointment), "BegunAlready", "because", BOARD)
                .when(wasUsed(appointment), "DoneInIt", "because", BOARD)
                .when(!delegations.of(appointment.id()).isEmpty(), "StillDelegated", "because")
                .when(reason.isEmpty(), "ReasonMissing", "because")
                .when(reason.length() > LONGEST, "TooLong", "because", LONGEST)
                .all();
    }

    /** Whether it has not begun before today, or was entered today, so that it may be a mistake. */
    public boolean isOfferedFor(Appointment appointment) {
        return !hasBegun(appointment) || isNew(appointment);
    }

    private boolean isNew(Appointment appointment) {
        return appointment.enteredOn().equals(clock.today());
    }

    /**
     * What began before today can be ended with yesterday, so what was done in it keeps its post.
     */
    private boolean wasUsed(Appointment appointment) {
        return hasBegun(appointment)
                && isNew(appointment)
                && trail.search(doneToday(appointment.staff()), null, MOST_IN_A_DAY).stream()
                        .anyMatch(entry -> appointment.post().name().equals(entry.actor().post()));
    }

    private TrailFilter doneToday(StaffId staff) {
        return new TrailFilter(null, staff.toString(), null, null, clock.today(), null);
    }

    private boolean hasBegun(Appointment appointment) {
        return appointment.period().from().isBefore(clock.today());
    }

    private static Refused unknown() {
        return new Refused(List.of(Refusal.of("people.refusal.AppointmentUnknown")));
    }

    @Transactional
    public void cancel(Member who, AppointmentId id, String because) {
        appointments.keepForThisTransaction();
        var appointment = appointments.find(id).orElseThrow(CancelAppointment::unknown);
        Refused.unlessEmpty(refusals(who, appointment, because));
        jdbc.sql("delete from appointment where id = :id").param("id", id.value()).update();
        events.publishEvent(
                PeopleChanged.staff(
                                who.as(MANAGE_PEOPLE),
                                "people.cancel-appointment",
                                appointment.staff(),
                                appointment.name())
                        .with(Facts.of(appointment).with("reason", Text.line(because)).all()));
    }
}
