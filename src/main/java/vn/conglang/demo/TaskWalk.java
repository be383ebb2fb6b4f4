package vn.conglang.demo;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.conglang.core.IdempotencyKey;
import vn.conglang.core.OfficeClock;
import vn.conglang.people.Member;
import vn.conglang.tasks.AssignTask;
import vn.conglang.tasks.TakeTaskStep;
import vn.conglang.tasks.TaskAction;
import vn.conglang.tasks.TaskFields;
import vn.conglang.tasks.TaskId;

/** Lets the head of the demo assign tasks that stand in every state (4.4). */
@Component
@Profile("demo")
@Order(3)
class TaskWalk implements ApplicationRunner {

    private static final Duration ASSIGNED_BEFORE = Duration.ofDays(6);

    private final OfficeClock clock;
    private final DemoStaff staff;
    private final DemoMarks marks;
    private final AssignTask assign;
    private final TakeTaskStep step;
    private final TransactionOperations transaction;

    TaskWalk(
            OfficeClock clock,
            DemoStaff staff,
            DemoMarks marks,
            AssignTask assign,
            TakeTaskStep step,
            TransactionOperations transaction) {
        this.clock = clock;
        this.staff = staff;
        this.marks = marks;
        this.assign = assign;
        this.step = step;
        this.transaction = transaction;
    }

    private record Step(TaskAction action, String note) {}

    @Override
    public void run(ApplicationArguments arguments) {
        if (!marks.has("tasks")) {
            transaction.executeWithoutResult(_ -> {
                all();
                marks.set("tasks", "");
            });
        }
    }

    private void all() {
        task("Rà soát chuyên mục Giáo dục, đề xuất đề tài quý tới", "member-1", 6);
        task(
                "Làm việc với hai xã chưa gửi đủ tin, bài tháng này",
                "member-2",
                2,
                new Step(TaskAction.BEGIN, ""));
        task(
                "Tổng hợp lượt truy cập các chuyên mục",
                "support-1",
                -2,
                new Step(TaskAction.BEGIN, ""));
        task(
                "Soạn hướng dẫn chụp ảnh cho cộng tác viên",
                "support-2",
                1,
                new Step(TaskAction.FINISH, "Đã soạn hai trang, gửi kèm ảnh mẫu."));
        task(
                "Kiểm tra nguồn ảnh của các bài tháng trước",
                "deputy-2",
                -1,
                new Step(TaskAction.FINISH, "Đã đối chiếu toàn bộ, ba ảnh đã bổ sung nguồn."),
                new Step(TaskAction.ACCEPT, ""));
        task(
                "Mời phóng viên tỉnh tập huấn",
                "office-1",
                9,
                new Step(TaskAction.CANCEL, "Tỉnh tổ chức chung cho các huyện."));
    }

    private void task(String title, String assignee, int due, Step... steps) {
        var assigned = clock.instant().minus(ASSIGNED_BEFORE);
        var id = OfficeClock.at(assigned, () -> assign(title, assignee, due));
        var version = 1;
        for (var next : List.of(steps)) {
            var shown = version;
            OfficeClock.at(
                    assigned.plus(Duration.ofHours(5L * shown)),
                    () -> step.take(id, next.action(), shown, next.note(), by(next, assignee)));
            version++;
        }
    }

    private TaskId assign(String title, String assignee, int due) {
        // Within the pretended day on which it is assigned.
        var day = clock.today().plusDays(due + ASSIGNED_BEFORE.toDays());
        var fields = new TaskFields(title, "", staff.member(assignee).id(), day, "", "");
        return assign.assign(fields, IdempotencyKey.fresh(), staff.member("head"));
    }

    private Member by(Step next, String assignee) {
        return switch (next.action()) {
            case BEGIN, FINISH -> staff.member(assignee);
            case ASSIGN, ACCEPT, REOPEN, CANCEL -> staff.member("head");
        };
    }
}
