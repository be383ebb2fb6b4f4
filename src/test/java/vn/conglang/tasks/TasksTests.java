package vn.conglang.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.conglang.core.IdempotencyKey;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.desk.PendingWork;
import vn.conglang.people.Member;
import vn.conglang.people.Post;
import vn.conglang.tasks.TaskList.Whose;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;

/** Tasks against a real database: assigned by the head, carried out, accepted, reminded of. */
@RoomTest
@Clause({"4.4", "5.f", "6.4"})
class TasksTests {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired AssignTask assigning;
    @Autowired TakeTaskStep stepping;
    @Autowired Tasks tasks;
    @Autowired TaskList list;
    @Autowired TaskWork work;
    @Autowired RemindOfTasks reminding;
    @Autowired JdbcClient jdbc;
    @Autowired Members members;
    @Autowired OfficeClock clock;

    private Member head;
    private Member member;

    @BeforeEach
    void meet() {
        head = members.head();
        member = members.holding(Post.BOARD_MEMBER);
    }

    @ParameterizedTest
    @EnumSource(Post.class)
    void areAssignedByTheHeadAlone(Post post) {
        assertThat(assigning.refusals(members.holding(post)).isEmpty())
                .isEqualTo(post == Post.HEAD_EDITOR);
    }

    @Test
    void goTheirWayFromAssigningToAccepting() {
        var task = assign(3);

        take(task, TaskAction.BEGIN, "", member);
        take(task, TaskAction.FINISH, "Đã gửi số liệu", member);
        take(task, TaskAction.REOPEN, "Thiếu xã Cao Sơn", head);
        take(task, TaskAction.FINISH, "Đã bổ sung", member);
        take(task, TaskAction.ACCEPT, "", head);

        assertThat(read(task).state()).isEqualTo(TaskState.ACCEPTED);
        assertThat(tasks.steps(task))
                .extracting(Tasks.Step::action)
                .containsExactly(
                        TaskAction.ACCEPT,
                        TaskAction.FINISH,
                        TaskAction.REOPEN,
                        TaskAction.FINISH,
                        TaskAction.BEGIN,
                        TaskAction.ASSIGN);
    }

    @Test
    void tellTheOtherSideOfEachStep() {
        var task = assign(3);
        take(task, TaskAction.FINISH, "Xong", member);
        take(task, TaskAction.REOPEN, "Thiếu ảnh", head);

        assertThat(told(member, task))
                .containsExactlyInAnyOrder("tasks.told.assigned", "tasks.told.reopened");
        assertThat(told(head, task)).containsExactly("tasks.told.finished");
    }

    @Test
    void refuseTheOtherSidesSteps() {
        var task = assign(3);

        refuses(() -> take(task, TaskAction.BEGIN, "", head)).containsExactly("NotYourTask");
        refuses(() -> take(task, TaskAction.CANCEL, "Thôi", member)).containsExactly("NotTheHead");
        refuses(() -> take(task, TaskAction.FINISH, " ", member)).containsExactly("NoteMissing");
        refuses(() -> take(task, TaskAction.ACCEPT, "", head)).containsExactly("NotThisState");
    }

    @Test
    void refuseWhatWasShownBeforeTheLastStep() {
        var task = assign(3);
        take(task, TaskAction.BEGIN, "", member);

        refuses(() -> stepping.take(task, TaskAction.FINISH, 1, "Xong", member))
                .containsExactly("ChangedMeanwhile");
    }

    @Test
    void areNoBusinessOfOthers() {
        var task = assign(3);
        var other = members.holding(Post.BOARD_MEMBER);

        assertThatThrownBy(() -> take(task, TaskAction.BEGIN, "", other))
                .isInstanceOf(NoSuchTask.class);
        assertThat(TaskRules.maySee(read(task), other)).isFalse();
        assertThat(TaskRules.maySee(read(task), members.deputy())).isTrue();
    }

    @Test
    void refuseWhatIsNotComplete() {
        refuses(() ->
                        assigning.assign(
                                new TaskFields("", "", null, clock.today().minusDays(1), "", ""),
                                IdempotencyKey.fresh(),
                                head))
                .containsExactlyInAnyOrder("TitleWrong", "AssigneeWrong", "DayWrong");
    }

    @Test
    void refuseATextThatNobodyReadsToItsEnd() {
        var longest = new TaskFields("Việc", "a".repeat(4_000), member.id(), in(2), "", "");
        var longer = new TaskFields("Việc", "a".repeat(4_001), member.id(), in(2), "", "");
        var about = new TaskFields("Việc", "", member.id(), in(2), "a".repeat(201), "");

        var task = assigning.assign(longest, IdempotencyKey.fresh(), head);
        assertThat(tasks.text(task)).hasSize(4_000);
        refuses(() -> assigning.assign(longer, IdempotencyKey.fresh(), head))
                .containsExactly("TextTooLong");
        refuses(() -> assigning.assign(about, IdempotencyKey.fresh(), head))
                .containsExactly("TextTooLong");
    }

    @Test
    void areAssignedOnceForAFormThatIsSentTwice() {
        var key = IdempotencyKey.fresh();
        var fields = fields(2);

        assertThat(assigning.assign(fields, key, head))
                .isEqualTo(assigning.assign(fields, key, head));
    }

    @Test
    void linkNowhereButToTheDesk() {
        var fields = new TaskFields("Việc", "", member.id(), in(2), "", "//evil.example/toa-soan");

        assertThat(fields.aboutHref()).isEmpty();
        assertThat(
                        new TaskFields("Việc", "", null, null, "", "/toa-soan/ke-hoach/dong/7")
                                .aboutHref())
                .isEqualTo("/toa-soan/ke-hoach/dong/7");
    }

    @Test
    void waitForTheAssigneeAndThenForTheHead() {
        var task = assign(3);
        assertThat(work.waitingFor(member, 50))
                .extracting(PendingWork.Item::kind)
                .containsExactly("tasks.work.do");

        take(task, TaskAction.FINISH, "Xong", member);

        assertThat(work.waitingFor(member, 50)).isEmpty();
        assertThat(work.waitingFor(head, 500))
                .extracting(PendingWork.Item::href)
                .contains("/toa-soan/nhiem-vu/" + task);
    }

    @Test
    @Clause("5.a")
    void remindOnceBeforeTheyAreDueAndOnceWhenTheyAre() {
        var monday = LocalDate.of(2031, 6, 2);
        var task = OfficeClock.at(at(monday.minusDays(9)), () -> assignFor(monday));

        remindTwice(monday.minusDays(4));
        assertThat(told(member, task)).containsExactly("tasks.told.assigned");
        // On the Friday before: nobody is reminded at a weekend.
        remindTwice(monday.minusDays(3));
        assertThat(told(member, task))
                .containsExactlyInAnyOrder("tasks.told.assigned", "tasks.told.due-soon");
        remindTwice(monday);
        remindTwice(monday.plusDays(1));
        assertThat(told(member, task))
                .containsExactlyInAnyOrder(
                        "tasks.told.assigned", "tasks.told.due-soon", "tasks.told.due");
    }

    @Test
    @Clause("5.a")
    void remindOfHoweverManyAreDue() {
        var day = LocalDate.of(2032, 6, 1);
        var all =
                OfficeClock.at(
                        at(day.minusDays(9)),
                        () ->
                                Stream.generate(() -> assignFor(day))
                                        .limit(2 * RemindOfTasks.BATCH + 1)
                                        .toList());

        OfficeClock.at(at(day), () -> reminding.remind());

        assertThat(all).allSatisfy(task -> assertThat(told(member, task)).hasSize(2));
    }

    @Test
    void doNotRemindOfWhatIsCarriedOut() {
        var task = assign(0);
        take(task, TaskAction.FINISH, "Xong", member);

        reminding.remind();

        assertThat(told(member, task)).containsExactly("tasks.told.assigned");
    }

    @Test
    void standOutWhenTheyAreLate() {
        var task = OfficeClock.at(clock.instant().minus(Duration.ofDays(9)), () -> assign(2));

        assertThat(read(task).isLate(clock.today())).isTrue();
        assertThat(list.read(Whose.MINE, false, null, member))
                .extracting(Task::id)
                .containsExactly(task);
        assertThat(list.read(Whose.MINE, true, null, member)).isEmpty();
    }

    private void remindTwice(LocalDate day) {
        OfficeClock.at(
                at(day),
                () -> {
                    reminding.remind();
                    reminding.remind();
                });
    }

    private static java.time.Instant at(LocalDate day) {
        return day.atTime(8, 0).atZone(OfficeClock.ZONE).toInstant();
    }

    private TaskId assign(int days) {
        return assigning.assign(fields(days), IdempotencyKey.fresh(), head);
    }

    private TaskId assignFor(LocalDate day) {
        var fields = new TaskFields("Nhiệm vụ xa", "", member.id(), day, "", "");
        return assigning.assign(fields, IdempotencyKey.fresh(), head);
    }

    private TaskFields fields(int days) {
        var title = "Nhiệm vụ số " + COUNT.incrementAndGet();
        return new TaskFields(title, "Làm rõ", member.id(), in(days), "", "");
    }

    private LocalDate in(int days) {
        return clock.today().plusDays(days);
    }

    private void take(TaskId task, TaskAction action, String note, Member who) {
        stepping.take(task, action, read(task).version(), note, who);
    }

    private Task read(TaskId id) {
        return tasks.find(id).orElseThrow();
    }

    // Whatever they chose to see at the desk: the head is one person for all tests.
    private List<String> told(Member who, TaskId task) {
        return jdbc.sql("select kind from notice where recipient_id = :who and href = :href")
                .param("who", who.id().value())
                .param("href", "/toa-soan/nhiem-vu/" + task)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static ListAssert<String> refuses(Runnable command) {
        var refused = catchThrowableOfType(Refused.class, command::run);
        assertThat(refused).as("refused").isNotNull();
        return assertThat(
                refused.reasons().stream()
                        .map(Refusal::key)
                        .map(key -> key.replace("tasks.refusal.", ""))
                        .toList());
    }
}
