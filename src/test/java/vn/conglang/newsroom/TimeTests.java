package vn.conglang.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static vn.conglang.newsroom.Refusals.refuses;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;
import vn.conglang.audit.Trail;
import vn.conglang.audit.TrailFilter;
import vn.conglang.core.EditionId;
import vn.conglang.core.OfficeClock;
import vn.conglang.desk.PendingWork;
import vn.conglang.newsroom.edition.Emergency;
import vn.conglang.newsroom.edition.Timing;
import vn.conglang.newsroom.publicview.PublicArticle;
import vn.conglang.newsroom.publicview.PublicArticles;
import vn.conglang.newsroom.publishing.LimitTime;
import vn.conglang.newsroom.publishing.PublishAlone;
import vn.conglang.newsroom.publishing.PublishEdition;
import vn.conglang.newsroom.publishing.RatifyEdition;
import vn.conglang.newsroom.publishing.ScheduleEdition;
import vn.conglang.newsroom.publishing.UnscheduleEdition;
import vn.conglang.newsroom.section.ApprovalMode;
import vn.conglang.newsroom.writing.SaveRevision;
import vn.conglang.people.Member;
import vn.conglang.people.Office;
import vn.conglang.people.Post;
import vn.conglang.testing.Clause;
import vn.conglang.testing.DueJobs;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;
import vn.conglang.testing.Stories;

/** From when, and until when, something is public; and what the head publishes alone. */
@RoomTest
class TimeTests {

    @Autowired Stories stories;
    @Autowired DueJobs jobs;
    @Autowired OfficeClock clock;
    @Autowired ScheduleEdition scheduling;
    @Autowired UnscheduleEdition unscheduling;
    @Autowired PublishEdition publishing;
    @Autowired LimitTime limits;
    @Autowired PublishAlone alone;
    @Autowired RatifyEdition ratifying;
    @Autowired SaveRevision saving;
    @Autowired PublicArticles articles;
    @Autowired List<PendingWork> work;
    @Autowired JdbcClient jdbc;
    @Autowired MockMvc mvc;
    @Autowired Trail trail;
    @Autowired TransactionOperations transaction;

    private Member office() {
        return stories.cast().office();
    }

    private LocalDateTime tomorrow() {
        return clock.today().plusDays(1).atTime(8, 0, 30);
    }

    private static Instant instant(LocalDateTime time) {
        return time.atZone(OfficeClock.ZONE).toInstant();
    }

    private Timing.Order order(EditionId id) {
        return Objects.requireNonNull(stories.open(id).edition().timing().order());
    }

    private List<String> waitingFor(Member who, EditionId id) {
        return work.stream()
                .flatMap(room -> room.waitingFor(who, 500).stream())
                .filter(item -> item.href().equals("/toa-soan/tin-bai/" + id))
                .map(PendingWork.Item::kind)
                .toList();
    }

    @Test
    @Clause("7.2")
    void publishesAtTheSecondAndNotBefore() {
        var id = stories.approved();
        scheduling.schedule(id, tomorrow().toString(), office());

        OfficeClock.at(instant(tomorrow()).minusSeconds(1), jobs::run);
        assertThat(stories.state(id)).isEqualTo(EditionState.SCHEDULED);

        OfficeClock.at(instant(tomorrow()), jobs::run);
        var edition = stories.open(id).edition();
        assertThat(edition.state()).isEqualTo(EditionState.PUBLISHED);
        assertThat(edition.publishedAt()).isEqualTo(instant(tomorrow()));
        assertThat(edition.timing().order()).isNull();
        assertThat(articles.find(edition.article())).isPresent();
        assertThat(stories.open(id).steps().getLast().who()).isEqualTo(office().name());
    }

    @Test
    @Clause("7.2")
    void publishesLateAfterAStandstillAndOnlyOnce() {
        var id = stories.approved();
        scheduling.schedule(id, tomorrow().toString(), office());

        OfficeClock.at(instant(tomorrow().plusHours(3)), jobs::run);
        var version = stories.version(id);
        OfficeClock.at(instant(tomorrow().plusHours(4)), jobs::run);

        assertThat(stories.state(id)).isEqualTo(EditionState.PUBLISHED);
        assertThat(stories.version(id)).isEqualTo(version);
    }

    @Test
    @Clause("7.2")
    void goesByTheLastOrder() {
        var id = stories.approved();
        scheduling.schedule(id, tomorrow().toString(), office());
        scheduling.schedule(id, tomorrow().plusDays(1).toString(), office());

        OfficeClock.at(instant(tomorrow().plusHours(1)), jobs::run);
        assertThat(stories.state(id)).isEqualTo(EditionState.SCHEDULED);

        unscheduling.unschedule(id, office());
        OfficeClock.at(instant(tomorrow().plusDays(2)), jobs::run);
        assertThat(stories.state(id)).isEqualTo(EditionState.APPROVED);
    }

    @Test
    @Clause("7.2")
    void forgetsTheOrderWhenTheTextIsChanged() {
        var id = stories.scheduled(Stories.raw());
        var open = stories.open(id);

        saving.save(
                id,
                open.edition().version(),
                Stories.content("<p>Khác</p>", null)
                        .in(Objects.requireNonNull(open.content().section()), ItemKind.FEATURE),
                stories.cast().support());

        var edition = stories.open(id).edition();
        assertThat(edition.state()).isEqualTo(EditionState.EDITING);
        assertThat(edition.timing().order()).isNull();
        assertThat(edition.approval()).isNull();
        OfficeClock.at(clock.instant().plus(Duration.ofDays(60)), jobs::run);
        assertThat(stories.state(id)).isEqualTo(EditionState.EDITING);
    }

    @Test
    @Clause("7.2")
    void saysLoudlyWhatItCouldNotPublish() {
        var id = stories.approved();
        scheduling.schedule(id, tomorrow().toString(), office());
        tamper(id, "<p>Khác</p>");

        OfficeClock.at(instant(tomorrow()), jobs::run);

        assertThat(stories.state(id)).isEqualTo(EditionState.SCHEDULED);
        assertThat(order(id).failure())
                .containsExactly("newsroom.refusal.ContentDiffersFromApproved");
        assertThat(waitingFor(office(), id)).containsExactly("newsroom.work.schedule-failed");
    }

    private void tamper(EditionId id, String body) {
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("set local session_replication_role = replica").update();
            jdbc.sql("update revision set body = :body where edition_id = :id")
                    .param("body", body)
                    .param("id", id.value())
                    .update();
        });
    }

    @Test
    @Clause("7.2")
    void saysLoudlyWhenPublishingBrokeTimeAndAgain() {
        var id = stories.approved();
        scheduling.schedule(id, tomorrow().toString(), office());

        breaking(id, EditionState.PUBLISHED, () -> runAgainAndAgainFrom(tomorrow()));

        assertThat(stories.state(id)).isEqualTo(EditionState.SCHEDULED);
        assertThat(order(id).failure()).containsExactly("newsroom.refusal.PublicationBrokeDown");
        assertThat(waitingFor(office(), id)).containsExactly("newsroom.work.schedule-failed");
        assertThat(page(id)).contains("Máy đã thử nhiều lần mà không đăng được");
    }

    @Test
    @Clause("4.1")
    void saysLoudlyWhenWithdrawingBrokeTimeAndAgain() {
        var id = stories.published();
        limits.end(id, tomorrow().toString(), "Hết hạn nộp hồ sơ", stories.cast().deputy());

        breaking(id, EditionState.WITHDRAWN, () -> runAgainAndAgainFrom(tomorrow()));

        assertThat(stories.state(id)).isEqualTo(EditionState.PUBLISHED);
        assertThat(trail.search(TrailFilter.about("edition", id.toString()), null, 50))
                .filteredOn(entry -> entry.action().equals("newsroom.publication-failed"))
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.details())
                                .containsEntry("reason", "newsroom.refusal.WithdrawalBrokeDown"));
    }

    private void runAgainAndAgainFrom(LocalDateTime due) {
        for (var tries = 0; tries < 6; tries++) {
            OfficeClock.at(instant(due.plusSeconds(20L * tries)), jobs::run);
        }
    }

    /** The database lets this edition not come to this state. */
    private void breaking(EditionId id, EditionState state, Runnable work) {
        jdbc.sql(
                        """
                        create function broken() returns trigger language plpgsql as $$
                        begin
                            raise exception 'broken';
                        end $$
                        """)
                .update();
        jdbc.sql(
                        """
                        create trigger broken before update on edition for each row
                        when (new.id = %d and new.state = '%s')
                        execute function broken()
                        """
                                .formatted(id.value(), state))
                .update();
        try {
            work.run();
        } finally {
            jdbc.sql("drop function broken() cascade").update();
        }
    }

    private String page(EditionId id) {
        try {
            return mvc.perform(get("/toa-soan/tin-bai/" + id).with(Members.as(office())))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    @Clause("7.2")
    void saysLoudlyWhereNobodyWorkedOffTheList() {
        var id = stories.approved();
        scheduling.schedule(id, tomorrow().toString(), office());

        OfficeClock.at(
                instant(tomorrow().plusMinutes(2)),
                () -> {
                    assertThat(waitingFor(office(), id))
                            .containsExactly("newsroom.work.schedule-failed");
                    assertThat(page(id)).contains("Đã quá giờ hẹn mà việc đăng chưa chạy");
                });
    }

    @Test
    @Clause("7.2")
    void refusesATimeThatCannotBe() {
        var id = stories.approved();

        refuses(() -> scheduling.schedule(id, "sáng mai", office())).containsExactly("TimeMissing");
        refuses(() -> scheduling.schedule(id, "2020-01-01T08:00", office()))
                .containsExactly("TimeIsPast");
        refuses(() -> scheduling.schedule(id, "9999-01-01T08:00", office()))
                .containsExactly("TimeTooFar");
    }

    @Test
    @Clause("4.1")
    void keepsAnEmbargo() {
        var id = stories.approved();
        var until = tomorrow().plusDays(1);
        limits.embargo(id, until.toString(), "Chờ công bố", stories.cast().support());

        refuses(() -> publishing.publish(id, office())).containsExactly("UnderEmbargo");
        refuses(() -> scheduling.schedule(id, tomorrow().toString(), office()))
                .containsExactly("UnderEmbargo");

        scheduling.schedule(id, until.toString(), office());
        refuses(() ->
                        limits.embargo(
                                id,
                                until.plusDays(1).toString(),
                                "Lùi lại",
                                stories.cast().support()))
                .containsExactly("OrderedBeforeEmbargo");
        OfficeClock.at(instant(until), jobs::run);
        assertThat(stories.state(id)).isEqualTo(EditionState.PUBLISHED);
    }

    @Test
    @Clause("4.1")
    void withdrawsAtItsEndAndDeletesNothing() {
        var id = stories.published();
        limits.end(id, tomorrow().toString(), "Hết hạn nộp hồ sơ", stories.cast().deputy());

        OfficeClock.at(instant(tomorrow()).minusSeconds(1), jobs::run);
        assertThat(stories.state(id)).isEqualTo(EditionState.PUBLISHED);
        OfficeClock.at(instant(tomorrow()), jobs::run);

        var open = stories.open(id);
        assertThat(open.edition().state()).isEqualTo(EditionState.WITHDRAWN);
        assertThat(open.content().title()).isNotEmpty();
        assertThat(open.steps().getLast().reason()).isEqualTo("Hết hạn nộp hồ sơ");
        assertThat(open.steps().getLast().who()).isEqualTo(stories.cast().deputy().name());
        assertThat(articles.find(open.edition().article()))
                .get()
                .isInstanceOf(PublicArticle.Withdrawn.class);
    }

    @Test
    @Clause("4.1")
    void letsOnlyLeadersSetAnEndAndOnlyEditorsAndLeadersAnEmbargo() {
        var id = stories.approved();
        var time = tomorrow().toString();

        refuses(() -> limits.end(id, time, "Lý do", office())).containsExactly("NotPermitted");
        refuses(() -> limits.embargo(id, time, "Lý do", stories.cast().clerk()))
                .containsExactly("NotPermitted");
        refuses(() -> limits.embargo(id, time, " ", office())).containsExactly("ReasonMissing");
    }

    @Test
    @Clause("4.1")
    void doesNotPublishAfterItsEnd() {
        var id = stories.approved();
        limits.end(id, tomorrow().toString(), "Hết hạn", stories.cast().head());

        OfficeClock.at(
                instant(tomorrow()),
                () ->
                        refuses(() -> publishing.publish(id, office()))
                                .containsExactly("PastItsEnd"));
    }

    @Test
    @Clause("4.1")
    void refusesAnEndBeforeWhatIsOrdered() {
        var id = stories.approved();
        scheduling.schedule(id, tomorrow().toString(), office());

        refuses(() -> limits.end(id, tomorrow().toString(), "Hết hạn", stories.cast().head()))
                .containsExactly("EndsBeforeOrder");
        limits.end(id, tomorrow().plusHours(1).toString(), "Hết hạn", stories.cast().head());
        assertThat(stories.open(id).edition().timing().unpublish()).isNotNull();
    }

    @Test
    @Clause({"4.1", "7.2"})
    void asksTheHeadAloneWhatEveryLeaderIsAsked() {
        var correction = stories.corrected(stories.published(), Stories.raw());
        var head = stories.cast().head();
        refuses(() -> alone.publish(correction, stories.version(correction), "Lũ", head))
                .contains("ChangeNotDescribed");

        var loose = stories.editing(Stories.raw(), ApprovalMode.ANY_LEADER);
        tamper(loose, "<p>Khác</p><script>1</script>");
        refuses(() -> alone.publish(loose, stories.version(loose), "Lũ", head))
                .containsExactly("ShownOtherwiseThanKept");
    }

    @Test
    @Clause("4.1")
    void publishesInAnEmergencyAndAsksForAnotherLeader() {
        var id = stories.publishedAlone();

        var emergency = emergency(id);
        assertThat(stories.state(id)).isEqualTo(EditionState.PUBLISHED);
        assertThat(emergency.isOpen()).isTrue();
        assertThat(Duration.between(emergency.at(), emergency.ratifyBy()))
                .isEqualTo(Duration.ofHours(24));
        assertThat(waitingFor(stories.cast().deputy(), id)).contains("newsroom.work.ratify");
        assertThat(waitingFor(stories.cast().head(), id)).isEmpty();

        refuses(() -> ratifying.ratify(id, stories.version(id), stories.cast().head()))
                .contains("RatifierPublishedIt");
        ratifying.ratify(id, stories.version(id), stories.cast().deputy());
        assertThat(emergency(id).isOpen()).isFalse();
        assertThat(waitingFor(stories.cast().deputy(), id)).isEmpty();
        refuses(() -> ratifying.ratify(id, stories.version(id), stories.cast().deputy()))
                .containsExactly("NothingToRatify");
    }

    private Emergency emergency(EditionId id) {
        return Objects.requireNonNull(stories.open(id).edition().emergency());
    }

    @Test
    @Clause("4.1")
    void escalatesWhatNobodyRatifiedInTime() {
        var id = stories.publishedAlone();
        var deadline = emergency(id).ratifyBy();

        OfficeClock.at(
                deadline.plusSeconds(1),
                () -> {
                    jobs.run();
                    assertThat(emergency(id).escalated()).isNotNull();
                    for (var who : List.of(office(), stories.cast().head())) {
                        assertThat(waitingFor(who, id))
                                .containsExactly("newsroom.work.ratification-overdue");
                    }
                    assertThat(waitingFor(stories.cast().deputy(), id))
                            .containsExactly("newsroom.work.ratify");
                });
        ratifying.ratify(id, stories.version(id), stories.cast().deputy());
        assertThat(emergency(id).isOpen()).isFalse();
    }

    @Test
    @Clause("4.1")
    void tellsNobodyOfWhatWasRatifiedInTime() {
        var id = stories.publishedAlone();
        var deadline = emergency(id).ratifyBy();
        ratifying.ratify(id, stories.version(id), stories.cast().deputy());

        OfficeClock.at(deadline.plusSeconds(1), jobs::run);

        assertThat(emergency(id).escalated()).isNull();
    }

    @Test
    @Clause({"4.1", "5.b"})
    void refusesAnEmergencyToWhoeverActsForTheHead() {
        var id = stories.editing(Stories.raw(), ApprovalMode.ANY_LEADER);
        var head = stories.cast().head();
        var deputy = stories.cast().deputy();
        var acting =
                new Office(Post.HEAD_EDITOR, null, new Office.Delegator(head.id(), head.name()));
        var delegate = new Member(deputy.id(), deputy.name(), null, List.of(acting));

        refuses(() -> alone.publish(id, stories.version(id), "Lũ", delegate))
                .containsExactly("EmergencyNotDelegated");
    }

    @Test
    @Clause({"4.1", "8.c"})
    void checksTheContentInAnEmergencyToo() {
        var id = stories.draft(Stories.content("<p>Văn bản MẬT</p>", null));

        refuses(() -> alone.publish(id, stories.version(id), "Lũ", stories.cast().head()))
                .containsExactly("NotThisState");
        var edited = stories.editing(Stories.raw(), ApprovalMode.ANY_LEADER);
        refuses(() -> alone.publish(edited, stories.version(edited), "", stories.cast().head()))
                .containsExactly("ReasonMissing");
        refuses(() -> alone.publish(edited, 1, "Lũ", stories.cast().head()))
                .containsExactly("ChangedMeanwhile");
    }
}
