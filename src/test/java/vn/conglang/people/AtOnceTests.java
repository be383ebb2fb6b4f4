package vn.conglang.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.core.UnitId;
import vn.conglang.people.accounts.ChangePassword;
import vn.conglang.people.accounts.ChangeStaff;
import vn.conglang.people.accounts.InviteStaff;
import vn.conglang.people.accounts.KeepPenNames;
import vn.conglang.people.accounts.StaffDetails;
import vn.conglang.people.appointments.Appoint;
import vn.conglang.people.appointments.Proposed;
import vn.conglang.people.units.AddUnit;
import vn.conglang.people.units.ChangeUnit;
import vn.conglang.people.units.EndUnit;
import vn.conglang.people.units.UnitDetails;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;

/** Two people enter the same thing at the same moment: one is told why it cannot be. */
@RoomTest
class AtOnceTests {

    private static final LocalDate SINCE = LocalDate.of(2021, 1, 1);

    @Autowired Members members;
    @Autowired AddUnit addUnit;
    @Autowired ChangeUnit changeUnit;
    @Autowired EndUnit endUnit;
    @Autowired Units units;
    @Autowired InviteStaff invite;
    @Autowired ChangeStaff changeStaff;
    @Autowired ChangePassword changePassword;
    @Autowired KeepPenNames penNames;
    @Autowired PenNames names;
    @Autowired Appoint appoint;

    @RepeatedTest(3)
    void aUnitCodeIsTakenOnce() throws Exception {
        var office = members.standingOffice();
        var details = unit("ma-" + UUID.randomUUID(), null);

        assertThat(together(() -> addUnit.add(office, details), () -> addUnit.add(office, details)))
                .containsExactlyInAnyOrder("done", "people.refusal.CodeTaken at code");
    }

    @RepeatedTest(3)
    void noTwoUnitsComeToLieBelowEachOther() throws Exception {
        var office = members.standingOffice();
        var one = members.unit();
        var two = members.unit();

        assertThat(together(() -> under(office, one, two), () -> under(office, two, one)))
                .containsExactlyInAnyOrder("done", "people.refusal.ParentBelow at parent");
    }

    @RepeatedTest(3)
    void nobodyIsAppointedInAUnitThatEndsMeanwhile() throws Exception {
        var office = members.standingOffice();
        var unit = members.unit();
        var clerk = members.nobody().id();
        var last = LocalDate.of(2024, 6, 30);
        var proposed =
                new Proposed(
                        clerk, Post.UNIT_CLERK, unit, last.plusDays(1), null, Members.DECISION);

        assertThat(
                        together(
                                () -> appoint.appoint(office, proposed),
                                () -> {
                                    endUnit.end(office, unit, last, null);
                                    return unit;
                                }))
                .containsOnlyOnce("done");
    }

    @RepeatedTest(3)
    void anAddressIsInvitedOnce() throws Exception {
        var office = members.standingOffice();
        var details = person(UUID.randomUUID() + "@conglang.example");

        assertThat(
                        together(
                                () -> invite.invite(office, details),
                                () -> invite.invite(office, details)))
                .containsExactlyInAnyOrder("done", "people.refusal.EmailTaken at email");
    }

    @RepeatedTest(3)
    void anAddressIsGivenToOneOfTwo() throws Exception {
        var office = members.standingOffice();
        var one = members.nobody().id();
        var two = members.nobody().id();
        var details = person(UUID.randomUUID() + "@conglang.example");

        assertThat(
                        together(
                                () -> {
                                    changeStaff.change(office, one, 0, details);
                                    return one;
                                },
                                () -> {
                                    changeStaff.change(office, two, 0, details);
                                    return two;
                                }))
                .containsExactlyInAnyOrder("done", "people.refusal.EmailTaken at email");
    }

    @RepeatedTest(3)
    void aPenNameIsKeptOnceAndOneIsTheUsual() throws Exception {
        var writer = members.contributor();

        var outcomes = together(() -> add(writer, "Suối Nhỏ"), () -> add(writer, "SUỐI NHỎ"));

        assertThat(outcomes)
                .containsExactlyInAnyOrder("done", "people.refusal.PenNameThere at penName");
        assertThat(names.of(writer.id())).singleElement().matches(PenName::isDefault);
    }

    @RepeatedTest(3)
    void aPasswordIsChangedOnceAgainstTheSameOldOne() throws Exception {
        var who = members.contributor();

        assertThat(
                        together(
                                () -> change(who, "sương tan trên đỉnh núi sớm"),
                                () -> change(who, "nắng lên giữa vườn mận chín")))
                .containsExactlyInAnyOrder(
                        "done", "people.refusal.PasswordWrong at currentPassword");
    }

    private boolean change(Member who, String password) {
        changePassword.change(who, Members.PASSWORD, password, password, "");
        return true;
    }

    private boolean add(Member writer, String name) {
        penNames.add(writer, writer.id(), name);
        return true;
    }

    private UnitId under(Member office, UnitId unit, UnitId parent) {
        var code = units.find(unit).orElseThrow().code();
        changeUnit.change(office, unit, 0, unit(code, parent));
        return unit;
    }

    private static UnitDetails unit(String code, @Nullable UnitId parent) {
        return new UnitDetails(code, UnitKind.DEPARTMENT, "Phòng thử", "Phòng", parent, SINCE);
    }

    private static StaffDetails person(String email) {
        return new StaffDetails("Người Hai Lần", email, null, "");
    }

    /** What became of each: done, or the reasons why not. Anything else fails the test. */
    private static List<String> together(Callable<?> one, Callable<?> two) throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            return threads.invokeAll(List.of(outcome(start, one), outcome(start, two))).stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }

    private static Callable<String> outcome(CyclicBarrier start, Callable<?> deed) {
        return () -> {
            start.await();
            try {
                deed.call();
                return "done";
            } catch (Refused refused) {
                return refused.reasons().stream().map(AtOnceTests::told).toList().getFirst();
            }
        };
    }

    private static String told(Refusal reason) {
        return reason.key() + " at " + reason.field();
    }
}
