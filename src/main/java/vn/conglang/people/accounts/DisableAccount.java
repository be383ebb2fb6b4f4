package vn.conglang.people.accounts;

import static vn.conglang.desk.Permission.MANAGE_ACCOUNTS;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.core.StaffId;
import vn.conglang.people.Member;
import vn.conglang.people.PeopleChanged;
import vn.conglang.people.Staff;
import vn.conglang.people.StaffDirectory;
import vn.conglang.people.StaffState;
import vn.conglang.people.sessions.Sessions;

/** Closes an account at once: sessions end, links stop working. What the person did stays. */
@Service
public class DisableAccount {

    private final AccountDuty duty;
    private final Accounts accounts;
    private final AccessLinks links;
    private final StaffDirectory directory;
    private final Sessions sessions;
    private final ApplicationEventPublisher events;

    DisableAccount(
            AccountDuty duty,
            Accounts accounts,
            AccessLinks links,
            StaffDirectory directory,
            Sessions sessions,
            ApplicationEventPublisher events) {
        this.duty = duty;
        this.accounts = accounts;
        this.links = links;
        this.directory = directory;
        this.sessions = sessions;
        this.events = events;
    }

    public List<Refusal> refusals(Member who, Staff staff) {
        return duty.of(who, staff.id())
                .when(who.id().equals(staff.id()), "DisablesThemselves", "staff")
                .when(staff.state() == StaffState.DISABLED, "StaffDisabled", "staff")
                .all();
    }

    @Transactional
    public void disable(Member who, StaffId id) {
        directory.keepForThisTransaction(id);
        var staff = directory.find(id).orElseThrow();
        Refused.unlessEmpty(refusals(who, staff));
        accounts.set(id, StaffState.DISABLED);
        links.revoke(id);
        sessions.endAll(id);
        events.publishEvent(
                PeopleChanged.staff(
                        who.as(MANAGE_ACCOUNTS), "people.disable-account", id, staff.name()));
    }
}
