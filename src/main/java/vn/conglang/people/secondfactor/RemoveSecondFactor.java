package vn.conglang.people.secondfactor;

import static vn.conglang.desk.Permission.MANAGE_PEOPLE;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.audit.Actor;
import vn.conglang.core.Clause;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.core.Text;
import vn.conglang.people.Member;
import vn.conglang.people.PeopleChanged;
import vn.conglang.people.Reasons;
import vn.conglang.people.Staff;
import vn.conglang.people.StaffDirectory;
import vn.conglang.people.TwoHands;
import vn.conglang.people.sessions.Sessions;

/**
 * Takes a second factor away. Oneself may, against a code and where no post asks for it; for
 * somebody who lost the device and the codes, the standing office may, with a reason. Never a
 * technical administrator, and nobody for oneself by this way.
 */
@Service
public class RemoveSecondFactor {

    private static final int LONGEST_REASON = 500;

    private final TwoHands hands;
    private final Secrets secrets;
    private final RecoveryCodes recovery;
    private final CheckCode codes;
    private final StaffDirectory directory;
    private final Sessions sessions;
    private final ApplicationEventPublisher events;

    RemoveSecondFactor(
            TwoHands hands,
            Secrets secrets,
            RecoveryCodes recovery,
            CheckCode codes,
            StaffDirectory directory,
            Sessions sessions,
            ApplicationEventPublisher events) {
        this.hands = hands;
        this.secrets = secrets;
        this.recovery = recovery;
        this.codes = codes;
        this.directory = directory;
        this.sessions = sessions;
        this.events = events;
    }

    public List<Refusal> refusals(Member who, Staff staff, String reason) {
        var reasons = new Reasons();
        reasons.when(!who.may(MANAGE_PEOPLE), "ResetIsNotYours", Clause.of("14.3"))
                .when(who.id().equals(staff.id()), "ResetsThemselves", Clause.of("14.3"))
                .when(!codes.isAskedOf(staff.id()), "NoSecondFactor", "reason")
                .when(Text.line(reason).isEmpty(), "ReasonMissing", "reason")
                .when(Text.line(reason).length() > LONGEST_REASON, "TooLong", "reason", 500);
        return hands.onRemoval(reasons, who, staff.id()).all();
    }

    /** They must set up a new one before anything else, if a post of theirs asks for it. */
    @Transactional
    public void reset(Member who, Staff staff, String reason) {
        directory.keepForThisTransaction(staff.id());
        Refused.unlessEmpty(refusals(who, staff, reason));
        take(who.as(MANAGE_PEOPLE), staff, Map.of("reason", Text.line(reason)));
        sessions.endAll(staff.id());
    }

    /**
     * For whoever stands at the machine, when the last of the standing office lost the device. It
     * reads no secret, so it helps when the key of the secrets is lost, too.
     */
    @Transactional
    public void resetFromTheShell(Staff staff) {
        directory.keepForThisTransaction(staff.id());
        new Reasons().when(!secrets.has(staff.id()), "NoSecondFactor", "reason").refuse();
        take(Actor.SYSTEM, staff, Map.of());
        sessions.endAll(staff.id());
    }

    /** Takes away one's own. */
    @Transactional
    public void removeOwn(Member who, Staff own, String code) {
        directory.keepForThisTransaction(who.id());
        var required =
                who.offices().stream().anyMatch(office -> office.post().requiresSecondFactor());
        new Reasons().when(required, "SecondFactorRequired", Clause.of("14.3")).refuse();
        var right = codes.check(who.id(), code) != CheckCode.Kind.WRONG;
        new Reasons().when(!right, "CodeWrong", "current").refuse();
        take(who.inNoPost(), own, Map.of());
    }

    private void take(Actor actor, Staff staff, Map<String, String> facts) {
        secrets.remove(staff.id());
        recovery.remove(staff.id());
        events.publishEvent(
                PeopleChanged.staff(actor, "people.remove-second-factor", staff.id(), staff.name())
                        .with(facts));
    }
}
