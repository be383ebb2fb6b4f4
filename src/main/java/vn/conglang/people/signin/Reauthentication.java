package vn.conglang.people.signin;

import java.time.Instant;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import vn.conglang.core.Refused;
import vn.conglang.core.StaffId;
import vn.conglang.people.Member;
import vn.conglang.people.PeopleChanged;
import vn.conglang.people.Reasons;
import vn.conglang.people.StaffDirectory;
import vn.conglang.people.accounts.Passwords;
import vn.conglang.people.secondfactor.CheckCode;
import vn.conglang.people.signin.Limits.Scope;

/**
 * Asks somebody who is signed in once more who they are, at the moment of an act that weighs more
 * than a session that lies open: the password, and a code where one belongs to the account. The
 * same limits hold as at the entrance, and the trail is told of every wrong try.
 */
@Service
@NamedInterface("reauthentication")
public class Reauthentication {

    private static final int LONGEST = 500;

    private final StaffDirectory directory;
    private final Passwords passwords;
    private final CheckCode codes;
    private final Limits limits;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;

    Reauthentication(
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

    /**
     * What somebody typed to show who they are; no part of it is ever written anywhere.
     *
     * @param address from where it came
     */
    @NamedInterface("reauthentication")
    public record Proof(String password, String code, String address) {

        @Override
        public String toString() {
            return "Proof";
        }

        private boolean isTooLong() {
            // Hashing megabytes would be a way to keep the machine busy.
            return password.length() > LONGEST || code.length() > LONGEST;
        }
    }

    /** Too many wrong tries; there is one again at this time. */
    @NamedInterface("reauthentication")
    public static final class TooManyTries extends Refused {

        private static final long serialVersionUID = 1;

        private final Instant until;

        TooManyTries(Instant until) {
            super(Waiting.reasons(until));
            this.until = until;
        }

        public Instant until() {
            return until;
        }
    }

    /** The password was right and the code was not. */
    private static final class CodeWrong extends Refused {

        private static final long serialVersionUID = 1;

        CodeWrong() {
            super(new Reasons().when(true, "CodeWrong", "code").all());
        }
    }

    /** Whether a code is asked of them beside the password. */
    public boolean asksForCode(Member who) {
        return codes.isAskedOf(who.id())
                || who.offices().stream().anyMatch(office -> office.post().requiresSecondFactor());
    }

    /**
     * Does something in one transaction once its doer has shown who they are. The code is spent
     * with the act and not before: whoever is refused for another reason can use it again, and the
     * second of two taps learns what the first one did instead of that its code is used up.
     *
     * @param check waits until nobody else can act on the same thing, and throws what stands
     *     against the act
     */
    public void confirm(Member who, Proof proof, Runnable check, Runnable act) {
        checkPassword(who, proof);
        if (!asksForCode(who)) {
            inOne(check, act);
            return;
        }
        take(Scope.CODE, who.id().toString(), proof);
        try {
            inOne(check, () -> spendCode(who.id(), proof), act);
        } catch (CodeWrong wrong) {
            tellFailed(who, "code");
            throw wrong;
        } catch (Refused refused) {
            giveBack(Scope.CODE, who.id().toString(), proof);
            throw refused;
        }
        giveBack(Scope.CODE, who.id().toString(), proof);
    }

    private void inOne(Runnable... steps) {
        transaction.executeWithoutResult(_ -> {
            for (var step : steps) {
                step.run();
            }
        });
    }

    // Outside of any transaction: hashing takes time, and nobody shall wait for it.
    private void checkPassword(Member who, Proof proof) {
        var email = directory.find(who.id()).orElseThrow().email();
        take(Scope.ACCOUNT, email, proof);
        if (proof.isTooLong() || !passwords.matches(proof.password(), passwords.hashOf(who.id()))) {
            tellFailed(who, "password");
            new Reasons().when(true, "PasswordWrong", "password").refuse();
        }
        giveBack(Scope.ACCOUNT, email, proof);
    }

    private void spendCode(StaffId who, Proof proof) {
        if (codes.check(who, proof.code()) == CheckCode.Kind.WRONG) {
            throw new CodeWrong();
        }
    }

    private void take(Scope scope, String of, Proof proof) {
        limits.take(Scope.ADDRESS, Caller.of(proof.address()).network())
                .or(() -> limits.take(scope, of))
                .ifPresent(until -> {
                    throw new TooManyTries(until);
                });
    }

    private void giveBack(Scope scope, String of, Proof proof) {
        limits.giveBack(Scope.ADDRESS, Caller.of(proof.address()).network());
        limits.giveBack(scope, of);
    }

    /** Names what was wrong, never what was typed. */
    private void tellFailed(Member who, String at) {
        var told =
                PeopleChanged.staff(
                                who.inNoPost(),
                                "people.reauthentication-failed",
                                who.id(),
                                who.name())
                        .with(Map.of("at", at));
        transaction.executeWithoutResult(_ -> events.publishEvent(told));
    }
}
