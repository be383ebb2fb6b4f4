package vn.conglang.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.conglang.newsroom.Refusals.refuses;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.conglang.core.EditionId;
import vn.conglang.core.OfficeClock;
import vn.conglang.desk.PendingWork;
import vn.conglang.newsroom.moderation.ApproveEdition;
import vn.conglang.newsroom.moderation.PresentEdition;
import vn.conglang.newsroom.moderation.RecommendEdition;
import vn.conglang.newsroom.receiving.ReceiveEdition;
import vn.conglang.newsroom.section.ApprovalMode;
import vn.conglang.newsroom.writing.SendIn;
import vn.conglang.newsroom.writing.WriteDraft;
import vn.conglang.people.Member;
import vn.conglang.people.appointments.Appointments;
import vn.conglang.people.appointments.Delegate;
import vn.conglang.people.appointments.ProposedDelegation;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;
import vn.conglang.testing.Stories;

/** Nobody approves what they made: not for themselves, and not in somebody else's name. */
@RoomTest
@Clause({"4.3", "5.b"})
class DelegatedApprovalTests {

    // A post is lent once at a time, so each test has a day of its own.
    private static final AtomicInteger YEAR = new AtomicInteger(2040);

    @Autowired Stories stories;
    @Autowired Members members;
    @Autowired Appointments appointments;
    @Autowired Delegate delegate;
    @Autowired WriteDraft writing;
    @Autowired SendIn sending;
    @Autowired ReceiveEdition receiving;
    @Autowired PresentEdition presenting;
    @Autowired RecommendEdition recommending;
    @Autowired ApproveEdition approving;
    @Autowired List<PendingWork> work;

    private final LocalDate day = LocalDate.of(YEAR.getAndIncrement(), 3, 1);

    @Test
    void refusesInTheHeadsNameWhatTheHeadWrote() {
        var head = stories.cast().head();
        var byHeadOnly = presented(writtenBy(head), ApprovalMode.HEAD_ONLY);
        var byAnyLeader = presented(writtenBy(head), ApprovalMode.ANY_LEADER);

        whileActing(
                head,
                members.deputy(),
                acting -> {
                    for (var id : List.of(byHeadOnly, byAnyLeader)) {
                        assertThat(waitsFor(acting, id)).isFalse();
                        refuses(() -> approve(id, acting))
                                .containsExactly("ApproverActsForItsMaker");
                    }
                });
    }

    @Test
    void refusesInTheHeadsNameWhatTheDelegateWroteOrRecommended() {
        var deputy = members.deputy();
        var own = presented(writtenBy(deputy), ApprovalMode.HEAD_ONLY);
        var recommended = stories.inReview(ApprovalMode.DEPUTY_THEN_HEAD);
        recommending.recommend(recommended, stories.version(recommended), deputy);

        whileActing(
                stories.cast().head(),
                deputy,
                acting -> {
                    refuses(() -> approve(own, acting))
                            .containsExactly("ApproverWroteIt", "ApproverEditedIt");
                    refuses(() -> approve(recommended, acting))
                            .containsExactly("ApproverRecommendedIt");
                    assertThat(waitsFor(acting, own)).isFalse();
                });
    }

    @Test
    void refusesToRecommendWhatTheRepresentedDeputyWrote() {
        var deputy = members.deputy();
        var id = presented(writtenBy(deputy), ApprovalMode.DEPUTY_THEN_HEAD);

        whileActing(
                deputy,
                members.deputy(),
                acting ->
                        refuses(() -> recommending.recommend(id, stories.version(id), acting))
                                .containsExactly("ApproverActsForItsMaker"));
    }

    @Test
    void letsTheDelegateApproveWhatOthersWrote() {
        var id = stories.inReview(ApprovalMode.HEAD_ONLY);

        whileActing(
                stories.cast().head(),
                members.deputy(),
                acting -> {
                    assertThat(waitsFor(acting, id)).isTrue();
                    approve(id, acting);
                });

        assertThat(stories.open(id).steps().getLast().actingFor())
                .isEqualTo(stories.cast().head().name());
    }

    @Test
    void letsAnotherDeputyApproveWhatTheHeadWrote() {
        var id = presented(writtenBy(stories.cast().head()), ApprovalMode.ANY_LEADER);

        approve(id, stories.cast().deputy());

        assertThat(stories.state(id)).isEqualTo(EditionState.APPROVED);
    }

    private EditionId writtenBy(Member leader) {
        var id = writing.write(Stories.raw(), null, leader);
        sending.send(id, stories.version(id), Declarations.ALL, leader);
        return id;
    }

    private EditionId presented(EditionId id, ApprovalMode mode) {
        var support = stories.cast().support();
        receiving.receive(
                id,
                stories.version(id),
                stories.section(mode),
                ItemKind.BRIEF,
                null,
                true,
                support);
        presenting.present(id, stories.version(id), support);
        return id;
    }

    private void approve(EditionId id, Member who) {
        approving.approve(id, stories.version(id), who);
    }

    private boolean waitsFor(Member who, EditionId id) {
        return work.stream()
                .flatMap(some -> some.waitingFor(who, 10_000).stream())
                .anyMatch(item -> item.href().endsWith("/tin-bai/" + id));
    }

    /** On a day of its own on which somebody acts for an absent leader, by a real delegation. */
    private void whileActing(Member absent, Member stand, Consumer<Member> deed) {
        delegate.delegate(
                stories.cast().office(),
                new ProposedDelegation(
                        appointments.of(absent.id()).getFirst().id(),
                        stand.id(),
                        day,
                        day,
                        Members.DECISION));
        var noon = day.atTime(LocalTime.NOON).atZone(OfficeClock.ZONE).toInstant();
        OfficeClock.at(noon, () -> deed.accept(members.again(stand.id())));
    }
}
