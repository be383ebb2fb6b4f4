package vn.conglang.people.accounts;

import static vn.conglang.people.accounts.AccessLinks.Kind.INVITATION;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import vn.conglang.audit.Actor;
import vn.conglang.core.StaffId;
import vn.conglang.people.PeopleChanged;
import vn.conglang.people.Reasons;
import vn.conglang.people.StaffDirectory;
import vn.conglang.people.StaffState;
import vn.conglang.people.sessions.Sessions;

/** Sets the password by a link, which is used up; all earlier sessions end. */
@Service
public class SetPassword {

    private final AccessLinks links;
    private final Accounts accounts;
    private final StaffDirectory directory;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final Sessions sessions;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;

    SetPassword(
            AccessLinks links,
            Accounts accounts,
            StaffDirectory directory,
            Passwords passwords,
            PasswordRules rules,
            Sessions sessions,
            TransactionOperations transaction,
            ApplicationEventPublisher events) {
        this.links = links;
        this.accounts = accounts;
        this.directory = directory;
        this.passwords = passwords;
        this.rules = rules;
        this.sessions = sessions;
        this.transaction = transaction;
        this.events = events;
    }

    Optional<AccessLinks.Found> link(String token) {
        return links.find(token);
    }

    /** Returns whose password it is now. */
    public StaffId set(String token, String password, String repeated) {
        var link = links.find(token);
        new Reasons()
                .when(
                        link.isEmpty() || link.get().state() != AccessLinks.State.OPEN,
                        "LinkSpent",
                        "password")
                .refuse();
        var open = link.orElseThrow();
        rules.check(password, repeated, open.email()).refuse();
        var hash = passwords.hash(password);
        transaction.executeWithoutResult(status -> keep(open, hash));
        return open.staff();
    }

    private void keep(AccessLinks.Found link, String hash) {
        directory.keepForThisTransaction(link.staff());
        new Reasons().when(!links.use(link), "LinkSpent", "password").refuse();
        passwords.keep(link.staff(), hash);
        if (link.kind() == INVITATION) {
            accounts.set(link.staff(), StaffState.ACTIVE);
        }
        sessions.endAll(link.staff());
        events.publishEvent(
                PeopleChanged.staff(
                        new Actor(link.staff(), link.name(), null, null),
                        link.kind() == INVITATION
                                ? "people.accept-invitation"
                                : "people.set-password",
                        link.staff(),
                        link.name()));
    }
}
