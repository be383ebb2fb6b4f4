package vn.conglang.people.secondfactor;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.StaffId;
import vn.conglang.people.Member;
import vn.conglang.people.PeopleChanged;
import vn.conglang.people.Reasons;
import vn.conglang.people.StaffDirectory;
import vn.conglang.web.PortalIdentity;

/**
 * Sets up a device as the second factor, in two steps: propose a secret, then prove by a code that
 * the device has it. Until then the device before, if any, still counts.
 */
@Service
public class EnrolSecondFactor {

    private final Secrets secrets;
    private final RecoveryCodes recovery;
    private final CheckCode codes;
    private final StaffDirectory directory;
    private final PortalIdentity portal;
    private final OfficeClock clock;
    private final ApplicationEventPublisher events;

    EnrolSecondFactor(
            Secrets secrets,
            RecoveryCodes recovery,
            CheckCode codes,
            StaffDirectory directory,
            PortalIdentity portal,
            OfficeClock clock,
            ApplicationEventPublisher events) {
        this.secrets = secrets;
        this.recovery = recovery;
        this.codes = codes;
        this.directory = directory;
        this.portal = portal;
        this.clock = clock;
        this.events = events;
    }

    /**
     * A secret on its way to a device.
     *
     * @param typed for typing by hand
     * @param address what the picture says
     */
    public record Proposal(byte[] secret, String typed, String address) {}

    /**
     * The secret that waits for its first code; made at the first call, the same until proven, and
     * made anew after half an hour.
     */
    @Transactional
    public Proposal propose(Member who) {
        directory.keepForThisTransaction(who.id());
        var waiting = secrets.next(who.id());
        if (waiting.isPresent()) {
            return proposal(who.id(), waiting.get());
        }
        var secret = Totp.newSecret();
        secrets.propose(who.id(), secret);
        return proposal(who.id(), secret);
    }

    private Proposal proposal(StaffId staff, byte[] secret) {
        var email = directory.find(staff).orElseThrow().email();
        var issuer = portal.current().shortName();
        return new Proposal(secret, Totp.typed(secret), Totp.address(secret, issuer, email));
    }

    /**
     * Makes the proposed device count.
     *
     * @param current a code of the device before, where there is one: a session alone may not
     *     replace it
     * @return the recovery codes, to be shown once
     */
    @Transactional
    public List<String> confirm(Member who, String current, String typed) {
        directory.keepForThisTransaction(who.id());
        var waiting = secrets.next(who.id());
        new Reasons().when(waiting.isEmpty(), "NothingProposed", "code").refuse();
        var step = Totp.stepOf(waiting.orElseThrow(), typed.replaceAll("\\s", ""), clock.instant());
        new Reasons().when(step.isEmpty(), "CodeWrong", "code").refuse();
        var replaces = codes.isAskedOf(who.id());
        new Reasons().when(replaces && !isRight(who, current), "CodeWrong", "current").refuse();
        secrets.confirm(who.id(), step.orElseThrow());
        tell(who, replaces ? "people.replace-second-factor" : "people.enrol-second-factor");
        return recovery.renew(who.id());
    }

    /** New recovery codes in place of the old, against a code. */
    @Transactional
    public List<String> renewRecoveryCodes(Member who, String current) {
        directory.keepForThisTransaction(who.id());
        new Reasons().when(!isRight(who, current), "CodeWrong", "current").refuse();
        tell(who, "people.renew-recovery-codes");
        return recovery.renew(who.id());
    }

    private boolean isRight(Member who, String code) {
        return codes.check(who.id(), code) != CheckCode.Kind.WRONG;
    }

    private void tell(Member who, String action) {
        events.publishEvent(PeopleChanged.staff(who.inNoPost(), action, who.id(), who.name()));
    }
}
