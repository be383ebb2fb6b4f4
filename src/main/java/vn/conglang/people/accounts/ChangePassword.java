package vn.conglang.people.accounts;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import vn.conglang.core.StaffId;
import vn.conglang.people.Member;
import vn.conglang.people.PeopleChanged;
import vn.conglang.people.Reasons;
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
        var known = passwords.hashOf(who.id());
        var right = passwords.matches(current, known);
        reasons.when(!right, "PasswordWrong", "currentPassword").refuse();
        var hash = passwords.hash(password);
        transaction.executeWithoutResult(status -> {
            refuseUnless(known, who.id());
            keep(who, hash, sessionId);
        });
    }

    // Hashing takes time, in which the password may have been set by a link or from elsewhere.
    private void refuseUnless(Optional<String> known, StaffId staff) {
        directory.keepForThisTransaction(staff);
        var still = passwords.hashOf(staff).equals(known);
        new Reasons().when(!still, "PasswordWrong", "currentPassword").refuse();
    }

    private void keep(Member who, String hash, String sessionId) {
        passwords.keep(who.id(), hash);
        links.revoke(who.id());
        sessions.endOthers(who.id(), sessionId);
        events.publishEvent(
                PeopleChanged.staff(
                        who.inNoPost(), "people.change-password", who.id(), who.name()));
    }
}
