package vn.conglang.people.secondfactor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.StaffId;
import vn.conglang.people.StaffDirectory;

/** Accepts a code of the device or a recovery code, each once. */
@Service
public class CheckCode {

    private final Secrets secrets;
    private final RecoveryCodes recovery;
    private final StaffDirectory directory;
    private final OfficeClock clock;

    CheckCode(
            Secrets secrets, RecoveryCodes recovery, StaffDirectory directory, OfficeClock clock) {
        this.secrets = secrets;
        this.recovery = recovery;
        this.directory = directory;
        this.clock = clock;
    }

    /** What a code turned out to be. */
    public enum Kind {
        DEVICE,
        RECOVERY,
        WRONG
    }

    /** Whether somebody has to give a code at all. */
    public boolean isAskedOf(StaffId staff) {
        return secrets.current(staff).isPresent();
    }

    /** How many recovery codes are left. */
    public int recoveryCodesLeft(StaffId staff) {
        return recovery.left(staff);
    }

    @Transactional
    public Kind check(StaffId staff, String typed) {
        directory.keepForThisTransaction(staff);
        var digits = typed.replaceAll("[\\s-]", "");
        if (digits.matches("\\d{6}")) {
            return isOfDevice(staff, digits) ? Kind.DEVICE : Kind.WRONG;
        }
        return secrets.current(staff).isPresent() && recovery.use(staff, typed)
                ? Kind.RECOVERY
                : Kind.WRONG;
    }

    private boolean isOfDevice(StaffId staff, String digits) {
        var secret = secrets.current(staff);
        if (secret.isEmpty()) {
            return false;
        }
        var step = Totp.stepOf(secret.get(), digits, clock.instant());
        return step.isPresent() && secrets.spend(staff, step.getAsLong());
    }
}
