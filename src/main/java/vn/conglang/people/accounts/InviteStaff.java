package vn.conglang.people.accounts;

import static vn.conglang.desk.Permission.MANAGE_ACCOUNTS;
import static vn.conglang.desk.Permission.MANAGE_PEOPLE;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.audit.Actor;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.people.Member;
import vn.conglang.people.PeopleChanged;
import vn.conglang.people.Reasons;
import vn.conglang.people.StaffDirectory;
import vn.conglang.people.Units;

/** Makes an account and the link by which its owner sets a password. It gives no post. */
@Service
public class InviteStaff {

    private final Accounts accounts;
    private final AccessLinks links;
    private final StaffDirectory directory;
    private final Units units;
    private final ApplicationEventPublisher events;

    InviteStaff(
            Accounts accounts,
            AccessLinks links,
            StaffDirectory directory,
            Units units,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.links = links;
        this.directory = directory;
        this.units = units;
        this.events = events;
    }

    public List<Refusal> refusals(Member who, StaffDetails details) {
        var reasons = new Reasons().unlessMay(who, MANAGE_ACCOUNTS);
        check(reasons, details);
        return reasons.all();
    }

    private void check(Reasons reasons, StaffDetails details) {
        var unit = details.unit();
        details.check(
                reasons,
                null,
                directory.withEmail(details.email()),
                unit != null && units.find(unit).isPresent());
    }

    @Transactional
    public AccessLink invite(Member who, StaffDetails details) {
        Refused.unlessEmpty(refusals(who, details));
        return enter(who.as(MANAGE_ACCOUNTS), details, who.may(MANAGE_PEOPLE));
    }

    /** The first administrator of a new portal, entered from the shell. */
    @Transactional
    public AccessLink inviteFromTheShell(StaffDetails details) {
        var reasons = new Reasons();
        check(reasons, details);
        reasons.refuse();
        return enter(Actor.SYSTEM, details, true);
    }

    private AccessLink enter(Actor actor, StaffDetails details, boolean byOffice) {
        var id = accounts.add(details);
        events.publishEvent(
                PeopleChanged.staff(actor, "people.invite", id, details.name())
                        .with(Map.of("email", details.email())));
        return links.issue(id, AccessLinks.Kind.INVITATION, byOffice);
    }
}
