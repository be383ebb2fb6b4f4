package vn.conglang.people.accounts;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import vn.conglang.people.Member;
import vn.conglang.people.PeopleChanged;
import vn.conglang.people.StaffDirectory;
import vn.conglang.people.sessions.Sessions;

/** Changes one's own password; the other sessions end, and links to set one stop working. */
@Service
public class ChangePassword {

    private final AccessLinks links;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final StaffDirectory directory;
    private final Sessions sessions;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;

    ChangePassword(
            AccessLinks links,
            Passwords passwords,
            PasswordRules rules,
            StaffDirectory directory,
            Sessions sessions,
            TransactionOperations transaction,
            ApplicationEventPublisher events) {
        this.links = links;
        this.passwords = passwords;
        this.rules = rules;
        this.directory = directory;
        this.sessions = sessions;
        this.transaction = transaction;
        this.events = events;
    }

    public void change(
            Member who, String current, String password, String repeated, String sessionId) {
        var email = directory.find(who.id()).orElseThrow().email();
        var reasons = rules.check(password, repeated, email);
        var right = passwords.matches(current, passwords.hashOf(who.id()));
        reasons.when(!right, "PasswordWrong", "currentPassword").refuse();
        var hash = passwords.hash(password);
        transaction.executeWithoutResult(status -> keep(who, hash, sessionId));
    }

    private void keep(Member who, String hash, String sessionId) {
        directory.keepForThisTransaction(who.id());
        passwords.keep(who.id(), hash);
        links.revoke(who.id());
        sessions.endOthers(who.id(), sessionId);
        events.publishEvent(
                PeopleChanged.staff(
                        who.inNoPost(), "people.change-password", who.id(), who.name()));
    }
}
