package vn.conglang.people.accounts;

import static vn.conglang.desk.Permission.MANAGE_ACCOUNTS;
import static vn.conglang.desk.Permission.MANAGE_PEOPLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.conglang.core.OfficeClock;
import vn.conglang.people.AppointmentId;
import vn.conglang.people.Member;
import vn.conglang.people.PenName;
import vn.conglang.people.PenNames;
import vn.conglang.people.Staff;
import vn.conglang.people.Unit;
import vn.conglang.people.Units;
import vn.conglang.people.appointments.Appoint;
import vn.conglang.people.appointments.Appointment;
import vn.conglang.people.appointments.Appointments;
import vn.conglang.people.appointments.CancelAppointment;
import vn.conglang.people.appointments.Delegation;
import vn.conglang.people.appointments.Delegations;
import vn.conglang.people.secondfactor.CheckCode;
import vn.conglang.web.FormErrors;

/** Gathers what the page of a person shows, and which of its buttons this viewer gets. */
@Component
public class PersonView {

    private final Appointments appointments;
    private final Delegations delegations;
    private final PenNames penNames;
    private final Units units;
    private final CheckCode codes;
    private final Appoint appoint;
    private final CancelAppointment cancel;
    private final SendPasswordLink sendLink;
    private final DisableAccount disable;
    private final EnableAccount enable;
    private final OfficeClock clock;

    PersonView(
            Appointments appointments,
            Delegations delegations,
            PenNames penNames,
            Units units,
            CheckCode codes,
            Appoint appoint,
            CancelAppointment cancel,
            SendPasswordLink sendLink,
            DisableAccount disable,
            EnableAccount enable,
            OfficeClock clock) {
        this.appointments = appointments;
        this.delegations = delegations;
        this.penNames = penNames;
        this.units = units;
        this.codes = codes;
        this.appoint = appoint;
        this.cancel = cancel;
        this.sendLink = sendLink;
        this.disable = disable;
        this.enable = enable;
        this.clock = clock;
    }

    /** What is known of the person. */
    public record Person(
            Staff staff,
            @Nullable Unit unit,
            boolean hasSecondFactor,
            List<Appointment> appointments,
            Set<AppointmentId> cancellable,
            List<Delegation> delegations,
            List<PenName> penNames,
            LocalDate today) {}

    /** Which acts are open to the viewer; the commands judge by the same answers. */
    public record Buttons(
            boolean change,
            boolean sendLink,
            boolean disable,
            boolean enable,
            boolean reset,
            boolean appoint,
            boolean people) {}

    private Set<AppointmentId> cancellable(List<Appointment> held) {
        return held.stream()
                .filter(cancel::isOfferedFor)
                .map(Appointment::id)
                .collect(Collectors.toSet());
    }

    String show(Member who, Staff staff, FormErrors errors, Model model) {
        var unit = staff.unit() == null ? null : units.find(staff.unit()).orElse(null);
        var held = appointments.of(staff.id());
        var hasSecondFactor = codes.isAskedOf(staff.id());
        model.addAttribute(
                "person",
                new Person(
                        staff,
                        unit,
                        hasSecondFactor,
                        held,
                        cancellable(held),
                        delegations.of(staff.id()),
                        penNames.of(staff.id()),
                        clock.today()));
        model.addAttribute("may", buttons(who, staff, hasSecondFactor));
        model.addAttribute("errors", errors);
        return "people/person";
    }

    private Buttons buttons(Member who, Staff staff, boolean hasSecondFactor) {
        var own = who.id().equals(staff.id());
        return new Buttons(
                who.may(MANAGE_PEOPLE),
                who.may(MANAGE_ACCOUNTS) && sendLink.isOffered(who, staff),
                disable.refusals(who, staff).isEmpty(),
                enable.refusals(who, staff).isEmpty(),
                who.may(MANAGE_PEOPLE) && hasSecondFactor && !own,
                !own && appoint.mayAppoint(who, null),
                who.may(MANAGE_PEOPLE));
    }
}
