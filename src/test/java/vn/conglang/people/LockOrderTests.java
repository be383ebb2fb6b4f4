package vn.conglang.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.conglang.core.OfficeClock;
import vn.conglang.people.accounts.ChangePassword;
import vn.conglang.people.accounts.DisableAccount;
import vn.conglang.people.accounts.EnableAccount;
import vn.conglang.people.accounts.SendPasswordLink;
import vn.conglang.people.accounts.SetPassword;
import vn.conglang.people.accounts.ShellAdministration;
import vn.conglang.people.secondfactor.CheckCode;
import vn.conglang.people.secondfactor.EnrolSecondFactor;
import vn.conglang.people.secondfactor.RemoveSecondFactor;
import vn.conglang.people.secondfactor.Totp;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;
import vn.conglang.testing.StatementCounter;

/** Whatever touches what somebody proves themselves with waits for their account first. */
@RoomTest
class LockOrderTests {

    private static final String NEW = "sương tan trên đỉnh núi sớm";

    @Autowired Members members;
    @Autowired ChangePassword changePassword;
    @Autowired SetPassword setPassword;
    @Autowired SendPasswordLink sendLink;
    @Autowired DisableAccount disable;
    @Autowired EnableAccount enable;
    @Autowired ShellAdministration shell;
    @Autowired EnrolSecondFactor enrol;
    @Autowired RemoveSecondFactor remove;
    @Autowired CheckCode codes;
    @Autowired StaffDirectory directory;
    @Autowired OfficeClock clock;

    @TestFactory
    Stream<DynamicTest> theAccountIsLockedBeforeAnythingElse() {
        var office = members.standingOffice();
        var who = members.contributor();
        var email = members.email(who);
        var link = sendLink.send(office, who.id());
        return Stream.of(
                locks("sets a password", () -> setPassword.set(link.secret().text(), NEW, NEW)),
                locks("sends a link", () -> sendLink.send(office, who.id())),
                locks("makes a link from the shell", () -> shell.newPasswordLink(email)),
                locks(
                        "changes the password",
                        () ->
                                changePassword.change(
                                        who, NEW, Members.PASSWORD, Members.PASSWORD, "")),
                locks("proposes a device", () -> enrol.propose(who)),
                locks("confirms a device", () -> enrol.confirm(who, "", code(who))),
                locks("checks a code", () -> codes.check(who.id(), "123456")),
                locks("removes a device", () -> remove.reset(office, directory(who), "Mất máy")),
                locks("closes the account", () -> disable.disable(office, who.id())),
                locks("opens the account", () -> enable.enable(office, who.id())));
    }

    private String code(Member who) {
        var secret = enrol.propose(who).secret();
        return Totp.code(secret, clock.instant());
    }

    private Staff directory(Member who) {
        return directory.find(who.id()).orElseThrow();
    }

    private static DynamicTest locks(String what, StatementCounter.Block act) {
        return DynamicTest.dynamicTest(
                what,
                () ->
                        assertThat(StatementCounter.of(act))
                                .filteredOn(LockOrderTests::locksRows)
                                .first()
                                .asString()
                                .contains("from staff where id = ")
                                .endsWith("for update"));
    }

    // Appointments are locked as a table and before any account.
    private static boolean locksRows(String sql) {
        var words = sql.toLowerCase(Locale.ROOT);
        return words.matches("(?s)(insert|update|delete).*") || words.endsWith("for update");
    }
}
