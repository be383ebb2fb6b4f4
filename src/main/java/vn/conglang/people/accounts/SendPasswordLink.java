package vn.conglang.people.accounts;

import static vn.conglang.desk.Permission.MANAGE_ACCOUNTS;
import static vn.conglang.desk.Permission.MANAGE_PEOPLE;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.audit.Actor;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.core.StaffId;
import vn.conglang.people.Member;
import vn.conglang.people.PeopleChanged;
import vn.conglang.people.Reasons;
import vn.conglang.people.Staff;
import vn.conglang.people.StaffDirectory;
import vn.conglang.people.StaffState;
import vn.conglang.people.TwoHands;
import vn.conglang.people.appointments.Appointments;

/**
 * Makes a new link for somebody who lost a password or an invitation. It never removes a second
 * factor: who has the link alone is not in yet.
 */
@Service
public class SendPasswordLink {

    private final AccountDuty duty;
    private final TwoHands hands;
    private final AccessLinks links;
    private final Appointments appointments;
    private final StaffDirectory directory;
    private final ApplicationEventPublisher events;

    SendPasswordLink(
            AccountDuty duty,
            TwoHands hands,
            AccessLinks links,
            Appointments appointments,
            StaffDirectory directory,
            ApplicationEventPublisher events) {
        this.duty = duty;
        this.hands = hands;
        this.links = links;
        this.appointments = appointments;
        this.directory = directory;
        this.events = events;
    }

    public List<Refusal> refusals(Member who, Staff staff) {
        var reasons = duty.of(who, staff.id());
        check(reasons, staff);
        return hands.onLink(reasons, who, staff.id()).all();
    }

    /** Whether it is this person's duty at all; a leader's account may yet need another hand. */
    boolean isOffered(Member who, Staff staff) {
        var reasons = duty.of(who, staff.id());
        check(reasons, staff);
        return reasons.all().isEmpty();
    }

    private static void check(Reasons reasons, Staff staff) {
        reasons.when(staff.state() == StaffState.DISABLED, "StaffDisabled", "staff");
    }

    @Transactional
    public AccessLink send(Member who, StaffId id) {
        // Else a link could be made beside the appointment that makes the account somebody else's.
        appointments.keepForThisTransaction();
        directory.keepForThisTransaction(id);
        var staff = directory.find(id).orElseThrow();
        Refused.unlessEmpty(refusals(who, staff));
        return issue(who.as(MANAGE_ACCOUNTS), staff, who.may(MANAGE_PEOPLE));
    }

    /** For whoever stands at the machine: the last way in when all else is lost. */
    @Transactional
    public AccessLink sendFromTheShell(StaffId id) {
        directory.keepForThisTransaction(id);
        var staff = directory.find(id).orElseThrow();
        var reasons = new Reasons();
        check(reasons, staff);
        reasons.refuse();
        return issue(Actor.SYSTEM, staff, true);
    }

    private AccessLink issue(Actor actor, Staff staff, boolean byOffice) {
        events.publishEvent(
                PeopleChanged.staff(actor, "people.send-password-link", staff.id(), staff.name()));
        return links.issue(
                staff.id(),
                staff.state() == StaffState.INVITED
                        ? AccessLinks.Kind.INVITATION
                        : AccessLinks.Kind.PASSWORD,
                byOffice);
    }
}
