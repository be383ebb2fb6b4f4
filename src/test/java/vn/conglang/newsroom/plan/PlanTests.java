package vn.conglang.newsroom.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.conglang.core.EditionId;
import vn.conglang.core.IdempotencyKey;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.core.SectionId;
import vn.conglang.desk.PendingWork;
import vn.conglang.desk.Permission;
import vn.conglang.newsroom.Declarations;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.publishing.PublishEdition;
import vn.conglang.newsroom.section.ApprovalMode;
import vn.conglang.newsroom.writing.DiscardEdition;
import vn.conglang.newsroom.writing.SaveRevision;
import vn.conglang.newsroom.writing.SendIn;
import vn.conglang.newsroom.writing.SignOffEdition;
import vn.conglang.people.Member;
import vn.conglang.people.Post;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;
import vn.conglang.testing.Stories;

/**
 * The plan against a real database: who keeps it, what moves, what is begun of it, what is late.
 */
@RoomTest
@Clause({"4.2", "5.a"})
class PlanTests {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired AddPlanLine adding;
    @Autowired ChangePlanLine changing;
    @Autowired MovePlanLine moving;
    @Autowired DropPlanLine dropping;
    @Autowired BeginPlannedDraft beginning;
    @Autowired PlanReading plan;
    @Autowired PlanWork work;
    @Autowired DiscardEdition discarding;
    @Autowired SaveRevision saving;
    @Autowired SendIn sending;
    @Autowired SignOffEdition signing;
    @Autowired PublishEdition publishing;
    @Autowired Stories stories;
    @Autowired Members members;
    @Autowired OfficeClock clock;
    @Autowired JdbcClient jdbc;

    private Member deputy;
    private Member owner;
    private SectionId section;

    @BeforeEach
    void meet() {
        deputy = stories.cast().deputy();
        owner = members.holding(Post.BOARD_MEMBER);
        section = stories.section(ApprovalMode.ANY_LEADER);
    }

    @ParameterizedTest
    @EnumSource(Post.class)
    void isKeptByTheHeadAndTheDeputiesAlone(Post post) {
        var who = members.holding(post);
        var line = add(5);

        assertThat(post.grants(Permission.PLAN)).isEqualTo(post.isLeader());
        if (!post.isLeader()) {
            refuses(() -> adding.add(fields(5), IdempotencyKey.fresh(), who))
                    .containsExactly("NotAPlanner");
            refuses(() -> changing.change(line, 1, fields(6), who)).containsExactly("NotAPlanner");
            refuses(() -> moving.move(line, 1, in(6), who)).containsExactly("NotAPlanner");
            refuses(() -> dropping.drop(line, 1, "Trùng", who)).containsExactly("NotAPlanner");
        }
    }

    @Test
    void doesNotLetWhoOwnsALineMoveIt() {
        var line = add(5);

        refuses(() -> moving.move(line, 1, in(9), owner)).containsExactly("NotAPlanner");
    }

    @Test
    void tellsAllThatIsMissingOfALine() {
        var nothing = new PlanFields(" ", "", null, null, null, null);

        refuses(() -> adding.add(nothing, IdempotencyKey.fresh(), deputy))
                .containsExactlyInAnyOrder(
                        "PlanTitleMissing",
                        "PlanOwnerWrong",
                        "PlanSectionMissing",
                        "PlanDayMissing");
    }

    @Test
    void takesNobodyAsOwnerWhoMayNotWrite() {
        var machine = members.technicalAdministrator();
        var fields = new PlanFields("Đề tài", "", machine.id(), null, section, in(3));

        refuses(() -> adding.add(fields, IdempotencyKey.fresh(), deputy))
                .containsExactly("PlanOwnerWrong");
    }

    @Test
    void addsOneLineForAFormThatIsSentTwice() {
        var key = IdempotencyKey.fresh();

        var first = adding.add(fields(4), key, deputy);

        assertThat(adding.add(fields(4), key, deputy)).isEqualTo(first);
    }

    @Test
    void movesToAnotherDayAndTellsTheTrail() {
        var line = add(5);

        moving.move(line, 1, in(8), deputy);

        assertThat(read(line).due()).isEqualTo(in(8));
        assertThat(trail(line)).contains("newsroom.plan-add", "newsroom.plan-move");
    }

    @Test
    void refusesADayThatIsPast() {
        var line = add(5);

        refuses(() -> moving.move(line, 1, in(-1), deputy)).containsExactly("PlanDayPast");
        refuses(() -> moving.move(line, 1, null, deputy)).containsExactly("PlanDayMissing");
    }

    @Test
    void tellsTheSecondOfTwoWhoMoveALineWhoMovedItAndWhere() {
        var line = add(5);
        var head = stories.cast().head();
        moving.move(line, 1, in(7), head);

        var refused =
                catchThrowableOfType(Refused.class, () -> moving.move(line, 1, in(9), deputy));

        assertThat(refused.reasons())
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.key()).endsWith("PlanChangedMeanwhile");
                    assertThat(reason.arguments()).contains(head.name());
                });
        assertThat(read(line).due()).isEqualTo(in(7));
    }

    @Test
    void letsOneOfTwoWinWhoMoveAtTheSameMoment() throws Exception {
        var line = add(5);

        var done =
                together(() -> moves(line, 7, deputy), () -> moves(line, 9, stories.cast().head()));

        assertThat(done).containsExactlyInAnyOrder(true, false);
        assertThat(read(line).version()).isEqualTo(2);
    }

    @Test
    void keepsALateDayWhenOnlyItsWordsChange() {
        var line = addLate();
        var before = read(line);
        var fields = new PlanFields("Tên khác", "", owner.id(), null, section, before.due());

        changing.change(line, before.version(), fields, deputy);

        assertThat(read(line).title()).isEqualTo("Tên khác");
        assertThat(read(line).isLate(clock.today())).isTrue();
    }

    @Test
    void isDroppedWithAReasonAndThenLeftAlone() {
        var line = add(5);

        refuses(() -> dropping.drop(line, 1, " ", deputy)).containsExactly("ReasonMissing");
        refuses(() -> dropping.drop(line, 1, "a".repeat(2_001), deputy))
                .containsExactly("ReasonTooLong");
        dropping.drop(line, 1, "Đã có báo tỉnh viết", deputy);

        assertThat(read(line).state()).isEqualTo(PlanState.DROPPED);
        refuses(() -> moving.move(line, 2, in(9), deputy)).containsExactly("PlannedIsDropped");
        refuses(() -> beginning.begin(line, owner)).containsExactly("PlannedIsDropped");
    }

    @Test
    @Clause("6.1")
    void beginsADraftThatCarriesTitleAndSection() {
        var line = add(5);

        var draft = beginning.begin(line, owner);

        var content = stories.open(draft).content();
        assertThat(content.title()).isEqualTo(read(line).title());
        assertThat(content.section()).isEqualTo(section);
        assertThat(content.authorAccounts()).containsExactly(owner.id());
        assertThat(read(line).state()).isEqualTo(PlanState.BEGUN);
        assertThat(read(line).stage()).isEqualTo(EditionState.DRAFT);
    }

    @Test
    @Clause("6.1")
    void beginsOneDraftHoweverOftenAndByHoweverMany() throws Exception {
        var line = add(5);

        var drafts =
                together(() -> beginning.begin(line, owner), () -> beginning.begin(line, owner));

        assertThat(drafts.getFirst()).isEqualTo(drafts.getLast());
        refuses(() -> beginning.begin(line, stories.cast().support()))
                .containsExactly("PlannedIsBegun");
    }

    @Test
    @Clause("10.1")
    void writesForTheUnitOfTheLineWhereItsClerkBegins() {
        var clerk = stories.cast().clerk();
        var fields =
                new PlanFields("Mùa mận", "", clerk.id(), stories.cast().unit(), section, in(4));
        var line = adding.add(fields, IdempotencyKey.fresh(), deputy);

        var draft = beginning.begin(line, clerk);

        assertThat(stories.open(draft).edition().unit()).isEqualTo(stories.cast().unit());
    }

    @Test
    void doesNotShowALineToStrangersOfTheDesk() {
        var line = add(5);
        var clerk = stories.cast().clerk();

        assertThat(plan.find(line, clerk)).isEmpty();
        assertThat(plan.find(line, owner)).isPresent();
        refuses(() -> beginning.begin(line, clerk)).containsExactly("NotYourPlanLine");
    }

    @Test
    void waitsAnewWhenItsDraftWasGivenUp() {
        var line = add(5);
        var draft = beginning.begin(line, owner);
        discarding.discard(draft, stories.version(draft), "Sai đề tài", owner);

        assertThat(read(line).state()).isEqualTo(PlanState.CAME_TO_NOTHING);
        assertThat(beginning.begin(line, owner)).isNotEqualTo(draft);
        assertThat(read(line).state()).isEqualTo(PlanState.BEGUN);
    }

    @Test
    void isTickedOffInTheMomentOfPublication() {
        var clerk = stories.cast().clerk();
        var fields =
                new PlanFields("Mùa mận", "", clerk.id(), stories.cast().unit(), section, in(4));
        var line = adding.add(fields, IdempotencyKey.fresh(), deputy);
        var draft = beginning.begin(line, clerk);

        goesAllTheWay(draft, clerk);

        assertThat(read(line).state()).isEqualTo(PlanState.PUBLISHED);
        refuses(() -> moving.move(line, read(line).version(), in(9), deputy))
                .containsExactly("PlannedIsPublished");
    }

    @Test
    @Clause("6.1")
    void waitsForItsOwnerFromAWeekBefore() {
        var soon = add(6);
        add(20);
        var late = addLate();

        assertThat(work.waitingFor(owner, 10))
                .extracting(PendingWork.Item::href)
                .containsExactly(href(late), href(soon));
        beginning.begin(soon, owner);
        assertThat(work.waitingFor(owner, 10))
                .extracting(PendingWork.Item::href)
                .containsExactly(href(late));
    }

    @Test
    void listsWhatIsLateApart() {
        var late = addLate();
        add(5);

        var mine = new PlanFilter(null, null, owner.id());
        assertThat(plan.list(PlanPart.LATE, mine, null).lines())
                .extracting(PlanLine::id)
                .containsExactly(late);
        assertThat(plan.late(mine)).isOne();
        assertThat(plan.list(PlanPart.OPEN, mine, null).lines()).hasSize(2);
    }

    @Test
    void turnsPagesWithoutLosingOrRepeatingALine() {
        for (int number = 0; number < PlanReading.SIZE + 7; number++) {
            add(3 + number % 2);
        }
        var mine = new PlanFilter(null, null, owner.id());

        var first = plan.list(PlanPart.OPEN, mine, null);
        var second = plan.list(PlanPart.OPEN, mine, first.next());

        assertThat(first.lines())
                .hasSize(PlanReading.SIZE)
                .doesNotContainAnyElementsOf(second.lines());
        assertThat(second.lines()).hasSize(7);
        assertThat(second.next()).isNull();
    }

    @Test
    void showsWhereNothingIsPlanned() {
        assertThat(gap(7).isEmpty()).isTrue();
        add(9);

        assertThat(gap(7).isEmpty()).isTrue();
        assertThat(gap(7).nextPlanned()).isEqualTo(in(9));
        assertThat(gap(14).isEmpty()).isFalse();
        assertThat(gap(14).daysSince(clock.today())).isNull();
    }

    private SectionGap gap(int days) {
        return Objects.requireNonNull(plan.gaps(days).get(section));
    }

    private boolean moves(PlanLineId line, int days, Member who) {
        try {
            moving.move(line, 1, in(days), who);
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    private static <T> List<T> together(Callable<T> one, Callable<T> other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> atOnce(start, one));
            var second = threads.submit(() -> atOnce(start, other));
            return List.of(first.get(), second.get());
        }
    }

    private static <T> T atOnce(CyclicBarrier start, Callable<T> act) throws Exception {
        start.await();
        return act.call();
    }

    private void goesAllTheWay(EditionId draft, Member clerk) {
        saving.save(draft, stories.version(draft), Stories.raw(), clerk);
        sending.send(draft, stories.version(draft), Declarations.ALL, clerk);
        signing.signOff(draft, stories.version(draft), stories.cast().unitHead());
        stories.receive(draft, section);
        stories.again(draft);
        publishing.publish(draft, stories.cast().office());
    }

    private PlanLineId add(int days) {
        return adding.add(fields(days), IdempotencyKey.fresh(), deputy);
    }

    /** What was planned ten days ago for a week ago. */
    private PlanLineId addLate() {
        return OfficeClock.at(clock.instant().minus(Duration.ofDays(10)), () -> add(3));
    }

    private PlanFields fields(int days) {
        var title = "Đề tài số " + COUNT.incrementAndGet();
        return new PlanFields(title, "", owner.id(), null, section, in(days));
    }

    private LocalDate in(int days) {
        return clock.today().plusDays(days);
    }

    private PlanLine read(PlanLineId id) {
        return plan.find(id, deputy).orElseThrow();
    }

    private static String href(PlanLineId id) {
        return "/toa-soan/ke-hoach/dong/" + id;
    }

    private List<String> trail(PlanLineId id) {
        return jdbc.sql(
                        "select action from trail where subject_kind = 'plan-line' and subject_id = :id")
                .param("id", id.toString())
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static ListAssert<String> refuses(Runnable command) {
        var refused = catchThrowableOfType(Refused.class, command::run);
        assertThat(refused).as("refused").isNotNull();
        return assertThat(
                refused.reasons().stream()
                        .map(Refusal::key)
                        .map(key -> key.replace("newsroom.refusal.", ""))
                        .toList());
    }
}
