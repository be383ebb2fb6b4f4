package vn.conglang.people.appointments;

import static vn.conglang.desk.Permission.MANAGE_PEOPLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.people.AppointmentId;
import vn.conglang.people.Member;
import vn.conglang.people.PeopleChanged;
import vn.conglang.people.Reasons;

/**
 * Ends an appointment on a day, which is its last. Delegations of it end with it. Only an open or
 * later end can be brought forward; what was in force on a past day stays as it was.
 */
@Service
public class EndAppointment {

    private final JdbcClient jdbc;
    private final Appointments appointments;
    private final OfficeClock clock;
    private final ApplicationEventPublisher events;

    EndAppointment(
            JdbcClient jdbc,
            Appointments appointments,
            OfficeClock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.appointments = appointments;
        this.clock = clock;
        this.events = events;
    }

    public List<Refusal> refusals(
            Member who, Appointment appointment, @Nullable LocalDate lastDay) {
        var reasons = new Reasons().unlessMay(who, MANAGE_PEOPLE);
        var from = appointment.period().from();
        var to = appointment.period().to();
        reasons.when(lastDay == null, "DateMissing", "lastDay");
        if (lastDay != null) {
            // Yesterday as the last day takes the post away at once.
            var earliest = clock.today().minusDays(1);
            reasons.when(lastDay.isBefore(from), "EndBeforeStart", "lastDay")
                    .when(to != null && lastDay.isAfter(to), "EndsLater", "lastDay")
                    .when(lastDay.equals(to), "EndsThatDay", "lastDay")
                    .when(
                            lastDay.isBefore(earliest) && !lastDay.isBefore(from),
                            "EndInThePast",
                            "lastDay");
        }
        return reasons.all();
    }

    private static Refused unknown() {
        return new Refused(List.of(Refusal.of("people.refusal.AppointmentUnknown")));
    }

    @Transactional
    public void end(Member who, AppointmentId id, @Nullable LocalDate lastDay) {
        appointments.keepForThisTransaction();
        var appointment = appointments.find(id).orElseThrow(EndAppointment::unknown);
        Refused.unlessEmpty(refusals(who, appointment, lastDay));
        jdbc.sql("update appointment set valid_to = :lastDay where id = :id")
                .param("id", id.value())
                .param("lastDay", lastDay)
                .update();
        events.publishEvent(
                PeopleChanged.staff(
                                who.as(MANAGE_PEOPLE),
                                "people.end-appointment",
                                appointment.staff(),
                                appointment.name())
                        .with(
                                Map.of(
                                        "post", appointment.post().name(),
                                        "lastDay", String.valueOf(lastDay))));
    }
}
