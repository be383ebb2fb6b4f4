package vn.conglang.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.conglang.newsroom.Refusals.refuses;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.conglang.core.EditionId;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.SectionId;
import vn.conglang.desk.PendingWork;
import vn.conglang.newsroom.moderation.ApproveEdition;
import vn.conglang.newsroom.moderation.PresentEdition;
import vn.conglang.newsroom.moderation.SendBackEdition;
import vn.conglang.newsroom.receiving.ReceiveEdition;
import vn.conglang.newsroom.section.ApprovalMode;
import vn.conglang.newsroom.section.ChangeSection;
import vn.conglang.newsroom.section.SectionFields;
import vn.conglang.newsroom.section.Sections;
import vn.conglang.newsroom.writing.SendIn;
import vn.conglang.newsroom.writing.WriteDraft;
import vn.conglang.people.Member;
import vn.conglang.regulation.Approval;
import vn.conglang.regulation.DecideAmendment;
import vn.conglang.regulation.EnterAmendment;
import vn.conglang.regulation.ProposedAmendment;
import vn.conglang.regulation.Regulation;
import vn.conglang.regulation.Rule;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;
import vn.conglang.testing.Stories;

/** A section that does not say who approves goes by the rule in force; a running case keeps its. */
@RoomTest
@Clause({"4.3", "16", "19"})
class ApprovalRuleTests {

    // Before the years of other tests of amendments, and long after today.
    private static final AtomicInteger YEAR = new AtomicInteger(2060);

    @Autowired Stories stories;
    @Autowired Members members;
    @Autowired Regulation regulation;
    @Autowired EnterAmendment enter;
    @Autowired DecideAmendment decide;
    @Autowired WriteDraft writing;
    @Autowired SendIn sending;
    @Autowired ReceiveEdition receiving;
    @Autowired PresentEdition presenting;
    @Autowired ApproveEdition approving;
    @Autowired SendBackEdition sendingBack;
    @Autowired Sections sections;
    @Autowired ChangeSection changing;
    @Autowired List<PendingWork> work;

    private final LocalDate day = LocalDate.of(YEAR.getAndAdd(2), 6, 1);
    private final LocalDate before = day.minusDays(1);

    @Test
    void anAmendmentCountsFromItsDayAndNotBefore() {
        amended(Approval.HEAD_ONLY);
        var early = editing();
        var late = editing();

        on(before, () -> present(early));
        on(before, () -> approve(early, stories.cast().deputy()));
        on(day, () -> present(late));

        assertThat(stories.state(early)).isEqualTo(EditionState.APPROVED);
        refuses(() -> on(day, () -> approve(late, stories.cast().deputy())))
                .containsExactly("HeadOnly");
        on(day, () -> approve(late, stories.cast().head()));
        assertThat(stories.open(late).steps().getLast().post()).isEqualTo("HEAD_EDITOR");
    }

    @Test
    void aRunningCaseKeepsTheRulesUnderWhichItWasPresented() {
        amended(Approval.DEPUTY_THEN_HEAD);
        var id = editing();
        on(before, () -> present(id));

        assertThat(waitsFor(stories.cast().deputy(), id)).isTrue();
        on(day, () -> approve(id, stories.cast().deputy()));

        assertThat(stories.state(id)).isEqualTo(EditionState.APPROVED);
    }

    @Test
    void whatIsPresentedAnewGoesByTheRulesOfThatDay() {
        amended(Approval.HEAD_ONLY);
        var id = editing();
        on(before, () -> present(id));
        on(
                day,
                () ->
                        sendingBack.sendBack(
                                id, stories.version(id), "Viết gọn lại", stories.cast().deputy()));
        assertThat(stories.open(id).edition().approvalAsked()).isNull();

        on(day, () -> present(id));

        assertThat(stories.open(id).edition().approvalAsked()).isEqualTo(Approval.HEAD_ONLY);
        assertThat(waitsFor(stories.cast().deputy(), id)).isFalse();
        assertThat(waitsFor(stories.cast().head(), id)).isTrue();
    }

    @Test
    void aSectionThatSaysWhoApprovesIsNotTouchedByTheRule() {
        amended(Approval.HEAD_ONLY);
        var id = stories.editing(Stories.raw(), ApprovalMode.ANY_LEADER);

        on(day, () -> present(id));

        on(day, () -> approve(id, stories.cast().deputy()));
    }

    @Test
    void aChangedSectionChangesWhatIsPresentedAfterwards() {
        var section = stories.section(ApprovalMode.ANY_LEADER);
        var running = stories.submitted(Stories.raw());
        stories.receive(running, section);
        present(running);
        change(section, ApprovalMode.HEAD_ONLY);
        var later = stories.submitted(Stories.raw());
        stories.receive(later, section);
        present(later);

        approve(running, stories.cast().deputy());
        refuses(() -> approve(later, stories.cast().deputy())).containsExactly("HeadOnly");
    }

    @Test
    void whatTheHeadWroteIsDecidedByAnotherLeaderWhateverTheSectionAsks() {
        var head = stories.cast().head();
        for (var mode : List.of(ApprovalMode.HEAD_ONLY, ApprovalMode.DEPUTY_THEN_HEAD)) {
            var id = writing.write(Stories.raw(), null, head);
            sending.send(id, stories.version(id), Declarations.ALL, head);
            receiving.receive(
                    id,
                    stories.version(id),
                    stories.section(mode),
                    ItemKind.FEATURE,
                    null,
                    true,
                    stories.cast().support());
            present(id);

            refuses(() -> approve(id, head)).contains("ApproverWroteIt");
            assertThat(waitsFor(stories.cast().deputy(), id)).isTrue();
            approve(id, stories.cast().deputy());
        }
    }

    private EditionId editing() {
        return stories.editing(Stories.raw(), ApprovalMode.BY_REGULATION);
    }

    private void present(EditionId id) {
        presenting.present(id, stories.version(id), stories.cast().support());
    }

    private void approve(EditionId id, Member who) {
        approving.approve(id, stories.version(id), who);
    }

    private void change(SectionId id, ApprovalMode mode) {
        var section = sections.find(id).orElseThrow();
        changing.change(
                id,
                new SectionFields(
                        section.slug(), section.nameVi(), section.nameEn(), "", "", mode, true),
                stories.cast().office());
    }

    private boolean waitsFor(Member who, EditionId id) {
        return work.stream()
                .flatMap(some -> some.waitingFor(who, 10_000).stream())
                .anyMatch(item -> item.href().endsWith("/tin-bai/" + id));
    }

    /** The rule until the day is any one leader, and from the day on another. */
    private void amended(Approval approval) {
        if (regulation.inForceOn(before).approval() != Approval.ANY_LEADER) {
            amend(Approval.ANY_LEADER, before);
        }
        amend(approval, day);
    }

    private void amend(Approval approval, LocalDate from) {
        var proposal =
                new ProposedAmendment(
                        Rule.APPROVAL,
                        approval.name(),
                        from,
                        "15/QĐ-UBND",
                        from.minusDays(30),
                        "UBND huyện Mường Khương",
                        "Sửa đổi Quy chế hoạt động của Ban Biên tập",
                        "Theo kết luận giao ban");
        on(
                from.minusDays(20),
                () -> {
                    var id = enter.by(stories.cast().office(), proposal);
                    decide.confirm(members.deputy(), Objects.requireNonNull(id));
                });
    }

    private static void on(LocalDate day, Runnable deed) {
        OfficeClock.at(day.atTime(LocalTime.NOON).atZone(OfficeClock.ZONE).toInstant(), deed);
    }
}
