package vn.conglang.people.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.conglang.core.Refusal;
import vn.conglang.core.StaffId;
import vn.conglang.people.AppointmentId;
import vn.conglang.people.Decision;
import vn.conglang.people.Post;
import vn.conglang.people.Reasons;
import vn.conglang.testing.Clause;

/** The machine's keeper is not the newsroom's. */
@Clause("14.3")
class HeldTogetherTests {

    private static final LocalDate MARCH = LocalDate.of(2022, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2022, 4, 1);
    private static final Decision DECISION =
            new Decision("12/QĐ-UBND", LocalDate.of(2022, 2, 1), "UBND huyện");

    @ParameterizedTest
    @CsvSource({
        "HEAD_EDITOR, false",
        "DEPUTY_EDITOR, false",
        "BOARD_MEMBER, false",
        "STANDING_OFFICE, false",
        "SUPPORT_TEAM, false",
        "UNIT_HEAD, false",
        "UNIT_CLERK, true",
        "CONTRIBUTOR, true",
        "TECHNICAL_ADMINISTRATOR, true"
    })
    void aTechnicalAdministratorHoldsNoPostThatHandlesItems(Post post, boolean together) {
        var keeper = List.of(appointment(Post.TECHNICAL_ADMINISTRATOR));

        assertThat(refusals(keeper, List.of(), post).isEmpty()).isEqualTo(together);
        assertThat(
                        refusals(
                                        List.of(appointment(post)),
                                        List.of(),
                                        Post.TECHNICAL_ADMINISTRATOR)
                                .isEmpty())
                .isEqualTo(together);
        assertThat(
                        refusals(List.of(), List.of(delegation(post)), Post.TECHNICAL_ADMINISTRATOR)
                                .isEmpty())
                .isEqualTo(together);
    }

    @Test
    void aLeaderMayHoldAnotherPostOfTheNewsroom() {
        assertThat(refusals(List.of(appointment(Post.UNIT_HEAD)), List.of(), Post.DEPUTY_EDITOR))
                .isEmpty();
    }

    @Test
    void oneMayFollowUponTheOther() {
        var reasons = new Reasons();
        var keeper = List.of(appointment(Post.TECHNICAL_ADMINISTRATOR));
        new HeldTogether(keeper, List.of())
                .check(reasons, Post.DEPUTY_EDITOR, new Period(APRIL.plusDays(1), null), "post");

        assertThat(reasons.all()).isEmpty();
    }

    private static List<String> refusals(
            List<Appointment> own, List<Delegation> lent, Post proposed) {
        var reasons = new Reasons();
        new HeldTogether(own, lent).check(reasons, proposed, new Period(APRIL, null), "post");
        return reasons.all().stream().map(Refusal::key).toList();
    }

    private static Appointment appointment(Post post) {
        return new Appointment(
                new AppointmentId(9),
                new StaffId(1),
                "Lan",
                post,
                null,
                null,
                new Period(MARCH, APRIL),
                DECISION,
                MARCH);
    }

    private static Delegation delegation(Post post) {
        return new Delegation(
                7,
                new AppointmentId(9),
                post,
                new StaffId(2),
                "Minh",
                new StaffId(1),
                "Lan",
                new Period(MARCH, APRIL),
                DECISION);
    }
}
