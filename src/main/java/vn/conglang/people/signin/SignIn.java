package vn.conglang.people.signin;

import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import vn.conglang.audit.Actor;
import vn.conglang.audit.Subject;
import vn.conglang.core.StaffId;
import vn.conglang.people.PeopleChanged;
import vn.conglang.people.Staff;
import vn.conglang.people.StaffDirectory;
import vn.conglang.people.StaffState;
import vn.conglang.people.accounts.Passwords;
import vn.conglang.people.secondfactor.CheckCode;
import vn.conglang.people.signin.Limits.Scope;

/**
 * Signs somebody in by password, then by code. Whoever does not exist gets the same answer after
 * the same work. Every try goes to the trail, save those that the limits stop.
 */
@Service
class SignIn {

    private final StaffDirectory directory;
    private final Passwords passwords;
    private final CheckCode codes;
    private final Limits limits;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;

    SignIn(
            StaffDirectory directory,
            Passwords passwords,
            CheckCode codes,
            Limits limits,
            TransactionOperations transaction,
            ApplicationEventPublisher events) {
        this.directory = directory;
        this.passwords = passwords;
        this.codes = codes;
        this.limits = limits;
        this.transaction = transaction;
        this.events = events;
    }

    SignInResult withPassword(String typed, String password, Caller caller) {
        var email = StaffDirectory.signInName(typed);
        var until = take(Scope.ACCOUNT, email, caller);
        if (until.isPresent()) {
            return until.get();
        }
        var staff = directory.withEmail(email);
        var hash = passwords.hashOf(staff.map(Staff::id).orElse(new StaffId(0)));
        var right = passwords.matches(password, hash);
        if (!right || staff.isEmpty() || staff.get().state() != StaffState.ACTIVE) {
            tell(failed(staff, "password"));
            return new SignInResult.Wrong();
        }
        giveBack(Scope.ACCOUNT, email, caller);
        return accepted(staff.get());
    }

    private SignInResult accepted(Staff staff) {
        var needsCode = codes.isAskedOf(staff.id());
        if (!needsCode) {
            tell(in(staff, "password"));
        }
        return new SignInResult.Accepted(staff.id(), needsCode);
    }

    SignInResult withCode(StaffId id, String code, Caller caller) {
        var staff = directory.find(id).orElseThrow();
        var until = take(Scope.CODE, id.toString(), caller);
        if (until.isPresent()) {
            return until.get();
        }
        return switch (codes.check(id, code)) {
            case WRONG -> {
                tell(failed(Optional.of(staff), "code"));
                yield new SignInResult.Wrong();
            }
            case DEVICE -> withRightCode(staff, "code", caller);
            case RECOVERY -> withRightCode(staff, "recovery-code", caller);
        };
    }

    private SignInResult withRightCode(Staff staff, String by, Caller caller) {
        giveBack(Scope.CODE, staff.id().toString(), caller);
        tell(in(staff, by));
        return new SignInResult.Accepted(staff.id(), false);
    }

    private Optional<SignInResult> take(Scope scope, String of, Caller caller) {
        return limits.take(Scope.ADDRESS, caller.network())
                .or(() -> limits.take(scope, of))
                .map(SignInResult.TooMany::new);
    }

    private void giveBack(Scope scope, String of, Caller caller) {
        limits.giveBack(Scope.ADDRESS, caller.network());
        limits.giveBack(scope, of);
    }

    void tellSignOut(StaffId id, String name) {
        var actor = new Actor(id, name, null, null);
        tell(PeopleChanged.staff(actor, "people.sign-out", id, name));
    }

    private static PeopleChanged in(Staff staff, String by) {
        var actor = new Actor(staff.id(), staff.name(), null, null);
        return PeopleChanged.staff(actor, "people.sign-in", staff.id(), staff.name())
                .with(Map.of("by", by));
    }

    /** Names the account if there is one; never what was typed, which may be a password. */
    private static PeopleChanged failed(Optional<Staff> staff, String at) {
        var subject =
                staff.map(known -> new Subject("staff", known.id().toString(), known.name()))
                        .orElse(new Subject("staff", "0", "–"));
        return new PeopleChanged(
                Actor.ANONYMOUS, "people.sign-in-failed", subject, Map.of("at", at));
    }

    private void tell(PeopleChanged what) {
        transaction.executeWithoutResult(status -> events.publishEvent(what));
    }
}
