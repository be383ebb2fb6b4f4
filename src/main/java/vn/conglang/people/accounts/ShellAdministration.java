package vn.conglang.people.accounts;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.OfficeClock;
import vn.conglang.people.Decision;
import vn.conglang.people.Post;
import vn.conglang.people.Staff;
import vn.conglang.people.StaffDirectory;
import vn.conglang.people.appointments.Appoint;
import vn.conglang.people.appointments.Proposed;
import vn.conglang.people.secondfactor.RemoveSecondFactor;
import vn.conglang.web.PortalIdentity;
import vn.conglang.web.Texts;

/**
 * What {@code ./cong admin} can do: whoever stands at the machine makes the first administrator and
 * opens the way back in. In the trail it is the system that acted.
 */
@Service
public class ShellAdministration {

    private final InviteStaff invite;
    private final Appoint appoint;
    private final SendPasswordLink send;
    private final RemoveSecondFactor removeSecondFactor;
    private final StaffDirectory directory;
    private final PortalIdentity portal;
    private final Texts texts;
    private final OfficeClock clock;

    ShellAdministration(
            InviteStaff invite,
            Appoint appoint,
            SendPasswordLink send,
            RemoveSecondFactor removeSecondFactor,
            StaffDirectory directory,
            PortalIdentity portal,
            Texts texts,
            OfficeClock clock) {
        this.invite = invite;
        this.appoint = appoint;
        this.send = send;
        this.removeSecondFactor = removeSecondFactor;
        this.directory = directory;
        this.portal = portal;
        this.texts = texts;
        this.clock = clock;
    }

    /** A technical administrator, who may then set a password by the link. */
    @Transactional
    public AccessLink createAdministrator(String name, String email) {
        var link = invite.inviteFromTheShell(new StaffDetails(name, email, null, ""));
        var today = clock.today();
        var number = texts.of(Locale.forLanguageTag("vi"), "people.shell.decision");
        appoint.appointFromTheShell(
                new Proposed(
                        link.staff(),
                        Post.TECHNICAL_ADMINISTRATOR,
                        null,
                        today,
                        null,
                        new Decision(number, today, portal.current().owner())));
        return link;
    }

    /** A new password link; nobody when the address is not known. */
    public Optional<AccessLink> newPasswordLink(String email) {
        return directory.withEmail(email).map(Staff::id).map(send::sendFromTheShell);
    }

    /** Takes the second factor away; false when the address is not known. */
    @Transactional
    public boolean removeSecondFactor(String email) {
        var staff = directory.withEmail(email);
        staff.ifPresent(removeSecondFactor::resetFromTheShell);
        return staff.isPresent();
    }
}
