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

/** Opens a closed account again; who never set a password needs a new link. */
@Service
public class EnableAccount {

    private final AccountDuty duty;
    private final Accounts accounts;
    private final Passwords passwords;
    private final StaffDirectory directory;
    private final ApplicationEventPublisher events;

    EnableAccount(
            AccountDuty duty,
            Accounts accounts,
            Passwords passwords,
            StaffDirectory directory,
            ApplicationEventPublisher events) {
        this.duty = duty;
        this.accounts = accounts;
        this.passwords = passwords;
        this.directory = directory;
        this.events = events;
    }

    public List<Refusal> refusals(Member who, Staff staff) {
        return duty.of(who, staff.id())
                .when(staff.state() != StaffState.DISABLED, "StaffNotDisabled", "staff")
                .all();
    }

    @Transactional
    public void enable(Member who, StaffId id) {
        directory.keepForThisTransaction(id);
        var staff = directory.find(id).orElseThrow();
        Refused.unlessEmpty(refusals(who, staff));
        accounts.set(id, passwords.hashOf(id).isPresent() ? StaffState.ACTIVE : StaffState.INVITED);
        events.publishEvent(
                PeopleChanged.staff(
                        who.as(MANAGE_ACCOUNTS), "people.enable-account", id, staff.name()));
    }
}
